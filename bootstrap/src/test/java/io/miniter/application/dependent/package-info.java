/** A feature that another one and itself need. */
@NullMarked
package io.miniter.application.dependent;

import org.jspecify.annotations.NullMarked;
