/** The use cases of Miniter and the ports around them, free of any framework. One package for each feature. */
@NullMarked
package io.miniter.application;

import org.jspecify.annotations.NullMarked;
