/** The making of pictures. */
@NullMarked
package io.miniter.images;

import org.jspecify.annotations.NullMarked;
