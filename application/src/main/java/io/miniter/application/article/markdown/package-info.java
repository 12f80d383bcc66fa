/** Rendering Markdown as HTML. */
@NullMarked
package io.miniter.application.article.markdown;

import org.jspecify.annotations.NullMarked;
