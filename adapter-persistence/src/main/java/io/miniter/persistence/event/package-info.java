/** The outbox in PostgreSQL, beside what happened and in the same transactions. */
@NullMarked
package io.miniter.persistence.event;

import org.jspecify.annotations.NullMarked;
