package io.miniter.application.account.admin;

import io.miniter.domain.account.Handle;

/** Take an admin's role away. For whoever runs the server, not for its users. */
public interface DismissAdmin {

    /**
     * Makes the account a member again. Of one that is no admin it is no error.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND}; {@code LAST_ADMIN} if nobody would be
     *     left, unless the command says that this is meant
     */
    void dismissAdmin(Command command);

    /**
     * The dismissal.
     *
     * @param evenTheLast whether the server may be left without an admin
     */
    record Command(Handle handle, boolean evenTheLast) {}
}
