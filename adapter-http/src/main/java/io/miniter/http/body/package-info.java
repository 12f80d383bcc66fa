/** Limits and decoding of bodies. */
@NullMarked
package io.miniter.http.body;

import org.jspecify.annotations.NullMarked;
