/** Bodies of articles: bounded parsing as Markdown, rendering as sanitised HTML and as plain text. */
@NullMarked
package io.miniter.markdown.article;

import org.jspecify.annotations.NullMarked;
