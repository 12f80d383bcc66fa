/** Reading and writing JSON. */
@NullMarked
package io.miniter.http.json;

import org.jspecify.annotations.NullMarked;
