/** Boards and their permissions. */
@NullMarked
package io.miniter.domain.board;

import org.jspecify.annotations.NullMarked;
