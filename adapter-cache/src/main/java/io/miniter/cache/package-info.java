/** A short-lived cache of responses to anonymous readers. */
@NullMarked
package io.miniter.cache;

import org.jspecify.annotations.NullMarked;
