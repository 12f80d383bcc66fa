/** Appointing and dismissing admins; the first admin. */
@NullMarked
package io.miniter.application.account.admin;

import org.jspecify.annotations.NullMarked;
