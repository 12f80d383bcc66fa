/** Writing, reading and liking what people say about articles, over HTTP. */
@NullMarked
package io.miniter.web.comment;

import org.jspecify.annotations.NullMarked;
