/** Rate limiting. */
@NullMarked
package io.miniter.limits;

import org.jspecify.annotations.NullMarked;
