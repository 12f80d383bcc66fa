/** Signing up, profiles, passwords and leaving, over HTTP. */
@NullMarked
package io.miniter.web.account;

import org.jspecify.annotations.NullMarked;
