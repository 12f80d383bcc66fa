/** Creating, changing and reading boards, and their moderators, over HTTP. */
@NullMarked
package io.miniter.web.board;

import org.jspecify.annotations.NullMarked;
