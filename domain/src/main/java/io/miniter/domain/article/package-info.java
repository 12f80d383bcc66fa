/** Articles on boards. */
@NullMarked
package io.miniter.domain.article;

import org.jspecify.annotations.NullMarked;
