/** Signing up, profiles, passwords, leaving. */
@NullMarked
package io.miniter.application.account;

import org.jspecify.annotations.NullMarked;
