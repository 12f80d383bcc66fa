/** Counts who does what how often. */
@NullMarked
package io.miniter.limits.limit;

import org.jspecify.annotations.NullMarked;
