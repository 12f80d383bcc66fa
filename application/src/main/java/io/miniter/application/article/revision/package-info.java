/** Revisions of articles. */
@NullMarked
package io.miniter.application.article.revision;

import org.jspecify.annotations.NullMarked;
