/** Pictures: names, sizes and limits. */
@NullMarked
package io.miniter.domain.media;

import org.jspecify.annotations.NullMarked;
