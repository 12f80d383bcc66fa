/**
 * An optimisation: as many threads as database connections (ADR 0022 has the measurements). Unsuitable for a server
 * whose requests wait for anything but one database.
 */
@NullMarked
package io.miniter.http.optimisation;

import org.jspecify.annotations.NullMarked;
