/** Writing and reading what people say about articles. */
@NullMarked
package io.miniter.application.comment;

import org.jspecify.annotations.NullMarked;
