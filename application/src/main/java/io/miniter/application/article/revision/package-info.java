/** What an article said before it was edited. */
@NullMarked
package io.miniter.application.article.revision;

import org.jspecify.annotations.NullMarked;
