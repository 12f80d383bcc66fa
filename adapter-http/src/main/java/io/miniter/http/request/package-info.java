/** Common request handling: id, log line, headers, fields. */
@NullMarked
package io.miniter.http.request;

import org.jspecify.annotations.NullMarked;
