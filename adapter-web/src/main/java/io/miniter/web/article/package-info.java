/** Writing, finding and reading articles, over HTTP. */
@NullMarked
package io.miniter.web.article;

import org.jspecify.annotations.NullMarked;
