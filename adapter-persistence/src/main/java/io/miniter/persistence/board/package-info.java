/** Boards and their moderators in PostgreSQL. */
@NullMarked
package io.miniter.persistence.board;

import org.jspecify.annotations.NullMarked;
