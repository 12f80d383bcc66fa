/** Passwords: which may be chosen, how they are changed and hashed. */
@NullMarked
package io.miniter.application.account.password;

import org.jspecify.annotations.NullMarked;
