/** Follows in PostgreSQL. */
@NullMarked
package io.miniter.persistence.follow;

import org.jspecify.annotations.NullMarked;
