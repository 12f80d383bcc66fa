/** Timelines in PostgreSQL. */
@NullMarked
package io.miniter.persistence.timeline;

import org.jspecify.annotations.NullMarked;
