/** How often who may do what. */
@NullMarked
package io.miniter.application.limit;

import org.jspecify.annotations.NullMarked;
