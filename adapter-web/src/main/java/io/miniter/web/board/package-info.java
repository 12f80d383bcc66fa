/** Opening, changing and reading boards, and who moderates them, over HTTP. */
@NullMarked
package io.miniter.web.board;

import org.jspecify.annotations.NullMarked;
