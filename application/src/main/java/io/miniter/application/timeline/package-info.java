/** Tweets of many authors, newest first. */
@NullMarked
package io.miniter.application.timeline;

import org.jspecify.annotations.NullMarked;
