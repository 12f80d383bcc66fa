package io.miniter.application.account.password;

import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Password;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

/** The rules for new passwords: neither common nor the login. */
public final class ChosenPassword {

    private ChosenPassword() {}

    /**
     * Checks a new password. To be called before the slow hashing.
     *
     * @throws DomainException {@code PASSWORD_IS_LOGIN} or {@code PASSWORD_TOO_COMMON}
     */
    public static void check(Password password, Handle handle, EmailAddress email, CommonPasswords commonPasswords) {
        if (password.isNameOf(handle, email)) {
            throw new DomainException(ErrorCode.PASSWORD_IS_LOGIN);
        }
        if (commonPasswords.contain(password)) {
            throw new DomainException(ErrorCode.PASSWORD_TOO_COMMON);
        }
    }
}
