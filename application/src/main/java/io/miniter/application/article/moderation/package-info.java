/** Pinning, locking, restoring and purging articles. */
@NullMarked
package io.miniter.application.article.moderation;

import org.jspecify.annotations.NullMarked;
