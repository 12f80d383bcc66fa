/** Follows between accounts. */
@NullMarked
package io.miniter.domain.follow;

import org.jspecify.annotations.NullMarked;
