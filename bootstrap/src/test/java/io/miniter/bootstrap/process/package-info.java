/** The server as a process of its own: how it starts, stops, is killed and loses its database. */
@NullMarked
package io.miniter.bootstrap.process;

import org.jspecify.annotations.NullMarked;
