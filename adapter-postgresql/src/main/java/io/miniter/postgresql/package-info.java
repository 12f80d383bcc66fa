/** The database: the embedded PostgreSQL, unless an external one is given. */
@NullMarked
package io.miniter.postgresql;

import org.jspecify.annotations.NullMarked;
