/** The public address of the server. */
@NullMarked
package io.miniter.http.address;

import org.jspecify.annotations.NullMarked;
