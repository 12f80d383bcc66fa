/** How this module meets MyBatis and PostgreSQL; where ids come from. */
@NullMarked
package io.miniter.persistence.shared;

import org.jspecify.annotations.NullMarked;
