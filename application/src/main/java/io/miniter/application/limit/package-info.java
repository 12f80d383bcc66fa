/** Rate limits. */
@NullMarked
package io.miniter.application.limit;

import org.jspecify.annotations.NullMarked;
