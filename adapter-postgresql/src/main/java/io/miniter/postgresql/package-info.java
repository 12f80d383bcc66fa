/** Where the data is kept: the PostgreSQL that Miniter brings along and runs itself, unless it is given another one. */
@NullMarked
package io.miniter.postgresql;

import org.jspecify.annotations.NullMarked;
