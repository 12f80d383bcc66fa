/** Creating, changing and reading boards; their moderators. */
@NullMarked
package io.miniter.application.board;

import org.jspecify.annotations.NullMarked;
