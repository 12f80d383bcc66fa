/** How often who may ask. */
@NullMarked
package io.miniter.http.limit;

import org.jspecify.annotations.NullMarked;
