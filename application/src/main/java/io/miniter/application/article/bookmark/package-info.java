/** Articles that accounts keep for themselves. */
@NullMarked
package io.miniter.application.article.bookmark;

import org.jspecify.annotations.NullMarked;
