/** How large a body may be. */
@NullMarked
package io.miniter.http.body;

import org.jspecify.annotations.NullMarked;
