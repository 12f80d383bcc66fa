/** The use cases of Miniter and the ports around them, independent of any framework. One package per feature. */
@NullMarked
package io.miniter.application;

import org.jspecify.annotations.NullMarked;
