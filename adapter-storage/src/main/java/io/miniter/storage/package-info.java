/** File storage. */
@NullMarked
package io.miniter.storage;

import org.jspecify.annotations.NullMarked;
