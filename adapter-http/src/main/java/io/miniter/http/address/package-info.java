/** Under which address clients reach the server. */
@NullMarked
package io.miniter.http.address;

import org.jspecify.annotations.NullMarked;
