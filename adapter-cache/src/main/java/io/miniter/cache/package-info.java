/** Finished answers, kept for a moment for all who read without an account. */
@NullMarked
package io.miniter.cache;

import org.jspecify.annotations.NullMarked;
