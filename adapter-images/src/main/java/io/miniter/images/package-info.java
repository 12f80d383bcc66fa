/** Picture processing. */
@NullMarked
package io.miniter.images;

import org.jspecify.annotations.NullMarked;
