/** Accounts: handle, e-mail address, password, profile. */
@NullMarked
package io.miniter.domain.account;

import org.jspecify.annotations.NullMarked;
