/** Shared infrastructure for MyBatis and PostgreSQL. */
@NullMarked
package io.miniter.persistence.shared;

import org.jspecify.annotations.NullMarked;
