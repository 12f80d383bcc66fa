/** Short posts. */
@NullMarked
package io.miniter.domain.tweet;

import org.jspecify.annotations.NullMarked;
