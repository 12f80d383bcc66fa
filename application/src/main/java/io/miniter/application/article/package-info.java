/** Writing, finding and reading articles. */
@NullMarked
package io.miniter.application.article;

import org.jspecify.annotations.NullMarked;
