/**
 * There for speed only: as many threads as connections to the database (ADR 0022 says what it gained). Do not copy it
 * into a server whose requests wait for anything but one database.
 */
@NullMarked
package io.miniter.http.optimisation;

import org.jspecify.annotations.NullMarked;
