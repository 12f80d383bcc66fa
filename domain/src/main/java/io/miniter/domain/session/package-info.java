/** A login that lasts: one session for each device, kept alive by refresh tokens. */
@NullMarked
package io.miniter.domain.session;

import org.jspecify.annotations.NullMarked;
