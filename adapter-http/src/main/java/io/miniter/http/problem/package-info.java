/** Error responses (RFC 9457), localised. */
@NullMarked
package io.miniter.http.problem;

import org.jspecify.annotations.NullMarked;
