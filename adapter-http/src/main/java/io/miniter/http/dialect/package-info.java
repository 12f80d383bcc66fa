/** API dialects, and the shared configuration of Spring MVC. */
@NullMarked
package io.miniter.http.dialect;

import org.jspecify.annotations.NullMarked;
