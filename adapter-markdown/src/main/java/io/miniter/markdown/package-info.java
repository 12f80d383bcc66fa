/** Markdown rendering. */
@NullMarked
package io.miniter.markdown;

import org.jspecify.annotations.NullMarked;
