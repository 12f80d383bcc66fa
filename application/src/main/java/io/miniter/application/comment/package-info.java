/** Writing and reading comments. */
@NullMarked
package io.miniter.application.comment;

import org.jspecify.annotations.NullMarked;
