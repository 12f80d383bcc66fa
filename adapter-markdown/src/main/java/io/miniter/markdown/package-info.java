/** The rendering of Markdown. */
@NullMarked
package io.miniter.markdown;

import org.jspecify.annotations.NullMarked;
