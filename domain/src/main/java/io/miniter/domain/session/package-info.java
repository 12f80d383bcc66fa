/** Sessions: one per device, extended by refresh tokens. */
@NullMarked
package io.miniter.domain.session;

import org.jspecify.annotations.NullMarked;
