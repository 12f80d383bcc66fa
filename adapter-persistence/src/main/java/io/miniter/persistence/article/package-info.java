/** Articles, likes, bookmarks and views in PostgreSQL. */
@NullMarked
package io.miniter.persistence.article;

import org.jspecify.annotations.NullMarked;
