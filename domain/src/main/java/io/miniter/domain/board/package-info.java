/** Boards, and who may do what on them. */
@NullMarked
package io.miniter.domain.board;

import org.jspecify.annotations.NullMarked;
