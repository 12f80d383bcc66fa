/** The keeping of files. */
@NullMarked
package io.miniter.storage;

import org.jspecify.annotations.NullMarked;
