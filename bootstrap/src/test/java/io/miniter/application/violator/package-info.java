/** Classes that deliberately break the architecture rules, to test that the rules detect it. */
@NullMarked
package io.miniter.application.violator;

import org.jspecify.annotations.NullMarked;
