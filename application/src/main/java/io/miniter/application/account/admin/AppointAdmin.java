package io.miniter.application.account.admin;

import io.miniter.domain.account.Handle;

/** Make an account an admin. For the server's operator, not for its users. */
public interface AppointAdmin {

    /**
     * Makes the account an admin. Idempotent.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND}
     */
    void appointAdmin(Handle handle);
}
