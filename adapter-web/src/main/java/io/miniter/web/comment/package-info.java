/** Writing, reading and liking comments over HTTP. */
@NullMarked
package io.miniter.web.comment;

import org.jspecify.annotations.NullMarked;
