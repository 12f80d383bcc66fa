/** The words under which articles are found. */
@NullMarked
package io.miniter.application.article.tag;

import org.jspecify.annotations.NullMarked;
