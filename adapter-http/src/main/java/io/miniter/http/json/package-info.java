/** JSON in and out. */
@NullMarked
package io.miniter.http.json;

import org.jspecify.annotations.NullMarked;
