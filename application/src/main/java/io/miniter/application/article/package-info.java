/** Writing, finding and reading what is on the boards. */
@NullMarked
package io.miniter.application.article;

import org.jspecify.annotations.NullMarked;
