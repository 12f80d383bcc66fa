/** Bodies of articles: parsed as Markdown within bounds, rendered as HTML, sanitised, and read as plain text. */
@NullMarked
package io.miniter.markdown.article;

import org.jspecify.annotations.NullMarked;
