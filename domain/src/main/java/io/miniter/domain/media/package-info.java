/** Pictures that people show: their names, sizes and bounds. */
@NullMarked
package io.miniter.domain.media;

import org.jspecify.annotations.NullMarked;
