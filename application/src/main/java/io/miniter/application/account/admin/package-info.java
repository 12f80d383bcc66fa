/** Who becomes an admin, and the first one. */
@NullMarked
package io.miniter.application.account.admin;

import org.jspecify.annotations.NullMarked;
