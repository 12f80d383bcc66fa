/** The whole server over real HTTP, on the embedded PostgreSQL: what a client sees. */
@NullMarked
package io.miniter.bootstrap.journey;

import org.jspecify.annotations.NullMarked;
