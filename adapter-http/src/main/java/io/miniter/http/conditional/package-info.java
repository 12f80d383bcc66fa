/** Conditional requests: entity tags and preconditions. */
@NullMarked
package io.miniter.http.conditional;

import org.jspecify.annotations.NullMarked;
