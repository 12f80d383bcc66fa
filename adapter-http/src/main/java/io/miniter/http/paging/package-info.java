/** Paging: cursors, parameters and links. */
@NullMarked
package io.miniter.http.paging;

import org.jspecify.annotations.NullMarked;
