/** Comments on articles. */
@NullMarked
package io.miniter.domain.comment;

import org.jspecify.annotations.NullMarked;
