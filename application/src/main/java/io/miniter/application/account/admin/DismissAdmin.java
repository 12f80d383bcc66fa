package io.miniter.application.account.admin;

import io.miniter.domain.account.Handle;

/** Revoke an account's admin role. For the server's operator, not for its users. */
public interface DismissAdmin {

    /**
     * Makes the account a member again. No-op if it is no admin.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND}; {@code LAST_ADMIN} for the last
     *     admin, unless the command allows it
     */
    void dismissAdmin(Command command);

    /**
     * The dismissal.
     *
     * @param evenTheLast whether the server may be left without an admin
     */
    record Command(Handle handle, boolean evenTheLast) {}
}
