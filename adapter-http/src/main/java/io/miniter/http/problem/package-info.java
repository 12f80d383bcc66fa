/** The one form of an error, RFC 9457, in the language of the client. */
@NullMarked
package io.miniter.http.problem;

import org.jspecify.annotations.NullMarked;
