/** Articles, and what readers do with them, in PostgreSQL. */
@NullMarked
package io.miniter.persistence.article;

import org.jspecify.annotations.NullMarked;
