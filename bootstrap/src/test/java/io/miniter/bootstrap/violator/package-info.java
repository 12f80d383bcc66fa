/** Classes that break the rules of the house on purpose, so that a test can see that the rules bite. */
@NullMarked
package io.miniter.bootstrap.violator;

import org.jspecify.annotations.NullMarked;
