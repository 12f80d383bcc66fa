package io.miniter.application.account.admin;

import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Password;

/** Open an account that is an admin from the beginning. For whoever runs the server, not for its users. */
public interface CreateAdmin {

    /**
     * Opens the account. It may have a handle that is reserved.
     *
     * @throws io.miniter.domain.shared.DomainException {@code HANDLE_TAKEN} or {@code EMAIL_TAKEN};
     *     {@code PASSWORD_TOO_COMMON} or {@code PASSWORD_IS_LOGIN}
     */
    void createAdmin(Command command);

    /** What the operator enters. */
    record Command(Handle handle, EmailAddress email, Password password) {}
}
