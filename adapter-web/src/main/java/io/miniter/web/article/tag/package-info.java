/** Tags over HTTP. */
@NullMarked
package io.miniter.web.article.tag;

import org.jspecify.annotations.NullMarked;
