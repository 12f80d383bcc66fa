/** What an HTTP adapter contributes, and what all of them share of Spring MVC. */
@NullMarked
package io.miniter.http.dialect;

import org.jspecify.annotations.NullMarked;
