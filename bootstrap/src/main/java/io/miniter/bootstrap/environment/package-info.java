/** What the operator and the machine give to the server: settings, and a place for files that do not last. */
@NullMarked
package io.miniter.bootstrap.environment;

import org.jspecify.annotations.NullMarked;
