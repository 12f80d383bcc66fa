/** Password rules, change and hashing. */
@NullMarked
package io.miniter.application.account.password;

import org.jspecify.annotations.NullMarked;
