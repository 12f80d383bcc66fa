/** Comments in PostgreSQL. */
@NullMarked
package io.miniter.persistence.comment;

import org.jspecify.annotations.NullMarked;
