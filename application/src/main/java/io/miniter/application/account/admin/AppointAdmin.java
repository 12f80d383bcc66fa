package io.miniter.application.account.admin;

import io.miniter.domain.account.Handle;

/** Make an account an admin. For whoever runs the server, not for its users. */
public interface AppointAdmin {

    /**
     * Makes the account an admin. Doing it twice is no error.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND}
     */
    void appointAdmin(Handle handle);
}
