/** Sessions in PostgreSQL. */
@NullMarked
package io.miniter.persistence.session;

import org.jspecify.annotations.NullMarked;
