/** Shared by passwords and tokens. */
@NullMarked
package io.miniter.security.shared;

import org.jspecify.annotations.NullMarked;
