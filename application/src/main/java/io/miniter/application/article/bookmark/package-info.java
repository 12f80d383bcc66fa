/** Bookmarked articles. */
@NullMarked
package io.miniter.application.article.bookmark;

import org.jspecify.annotations.NullMarked;
