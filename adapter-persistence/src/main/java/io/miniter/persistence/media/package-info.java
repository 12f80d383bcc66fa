/** The records of stored pictures, in PostgreSQL. */
@NullMarked
package io.miniter.persistence.media;

import org.jspecify.annotations.NullMarked;
