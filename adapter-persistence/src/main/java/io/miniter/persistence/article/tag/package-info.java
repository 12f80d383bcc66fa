/** Tags as readers see them. */
@NullMarked
package io.miniter.persistence.article.tag;

import org.jspecify.annotations.NullMarked;
