/** Shared by all features: errors, plain text, ids. */
@NullMarked
package io.miniter.domain.shared;

import org.jspecify.annotations.NullMarked;
