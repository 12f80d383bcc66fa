/** Posting, reading and deleting tweets. */
@NullMarked
package io.miniter.application.tweet;

import org.jspecify.annotations.NullMarked;
