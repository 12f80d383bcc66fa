package io.miniter.application.account.admin;

import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Password;

/** Create an admin account. For the server's operator, not for its users. */
public interface CreateAdmin {

    /**
     * Creates the account. A reserved handle is allowed.
     *
     * @throws io.miniter.domain.shared.DomainException {@code HANDLE_TAKEN} or {@code EMAIL_TAKEN};
     *     {@code PASSWORD_TOO_COMMON} or {@code PASSWORD_IS_LOGIN}
     */
    void createAdmin(Command command);

    /** The operator's input. */
    record Command(Handle handle, EmailAddress email, Password password) {}
}
