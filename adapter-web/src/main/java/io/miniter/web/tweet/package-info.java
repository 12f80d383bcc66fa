/** Posting, reading and deleting tweets, over HTTP. */
@NullMarked
package io.miniter.web.tweet;

import org.jspecify.annotations.NullMarked;
