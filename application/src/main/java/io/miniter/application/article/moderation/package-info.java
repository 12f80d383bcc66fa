/** What moderators do with articles: pin, lock, restore; and what becomes of deleted ones. */
@NullMarked
package io.miniter.application.article.moderation;

import org.jspecify.annotations.NullMarked;
