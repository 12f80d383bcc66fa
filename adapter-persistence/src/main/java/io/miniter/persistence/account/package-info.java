/** Accounts in PostgreSQL. */
@NullMarked
package io.miniter.persistence.account;

import org.jspecify.annotations.NullMarked;
