/** Rate limiting. */
@NullMarked
package io.miniter.limits.limit;

import org.jspecify.annotations.NullMarked;
