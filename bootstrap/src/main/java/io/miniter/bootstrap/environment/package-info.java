/** The environment of the server: settings, and the temporary directory. */
@NullMarked
package io.miniter.bootstrap.environment;

import org.jspecify.annotations.NullMarked;
