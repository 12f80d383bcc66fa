/** Sign-up, profiles, passwords, account deletion. */
@NullMarked
package io.miniter.application.account;

import org.jspecify.annotations.NullMarked;
