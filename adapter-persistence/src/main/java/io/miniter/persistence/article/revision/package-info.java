/** Revisions as readers see them. */
@NullMarked
package io.miniter.persistence.article.revision;

import org.jspecify.annotations.NullMarked;
