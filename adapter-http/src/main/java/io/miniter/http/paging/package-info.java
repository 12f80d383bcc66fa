/** Lists in pages: cursors, choices and links. */
@NullMarked
package io.miniter.http.paging;

import org.jspecify.annotations.NullMarked;
