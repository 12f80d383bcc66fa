/** Password hashing with bcrypt. */
@NullMarked
package io.miniter.security.account;

import org.jspecify.annotations.NullMarked;
