/** Opening, changing and reading boards; who moderates them. */
@NullMarked
package io.miniter.application.board;

import org.jspecify.annotations.NullMarked;
