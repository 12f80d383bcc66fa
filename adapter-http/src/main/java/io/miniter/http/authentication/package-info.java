/** Who asks: the credential of a request. */
@NullMarked
package io.miniter.http.authentication;

import org.jspecify.annotations.NullMarked;
