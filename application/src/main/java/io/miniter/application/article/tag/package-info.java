/** Tags of articles. */
@NullMarked
package io.miniter.application.article.tag;

import org.jspecify.annotations.NullMarked;
