/** Sign-up, profiles, passwords and account deletion over HTTP. */
@NullMarked
package io.miniter.web.account;

import org.jspecify.annotations.NullMarked;
