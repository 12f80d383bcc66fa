/** Classes that deliberately break the architecture rules, to test that the rules detect it. */
@NullMarked
package io.miniter.web.violator;

import org.jspecify.annotations.NullMarked;
