/** Wires all modules together, configures them and starts the server. */
@NullMarked
package io.miniter.bootstrap;

import org.jspecify.annotations.NullMarked;
