/** Access tokens, refresh tokens, and the keys that sign. */
@NullMarked
package io.miniter.security.session;

import org.jspecify.annotations.NullMarked;
