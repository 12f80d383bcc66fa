/** Which pictures are stored, in PostgreSQL. */
@NullMarked
package io.miniter.persistence.media;

import org.jspecify.annotations.NullMarked;
