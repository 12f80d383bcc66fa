/** Tweets in PostgreSQL. */
@NullMarked
package io.miniter.persistence.tweet;

import org.jspecify.annotations.NullMarked;
