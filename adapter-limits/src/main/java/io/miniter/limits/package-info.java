/** Counts who does what how often. */
@NullMarked
package io.miniter.limits;

import org.jspecify.annotations.NullMarked;
