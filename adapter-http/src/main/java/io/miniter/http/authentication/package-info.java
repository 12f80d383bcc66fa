/** Authentication of requests. */
@NullMarked
package io.miniter.http.authentication;

import org.jspecify.annotations.NullMarked;
