/** What passwords and tokens have in common. */
@NullMarked
package io.miniter.security.shared;

import org.jspecify.annotations.NullMarked;
