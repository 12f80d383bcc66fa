package io.miniter.application.account;

import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Password;
import org.jspecify.annotations.Nullable;

/** Open an account. */
public interface SignUp {

    /**
     * Opens an account.
     *
     * @return the account as its owner sees it
     * @throws io.miniter.domain.shared.DomainException {@code HANDLE_RESERVED}, {@code HANDLE_TAKEN} or
     *     {@code EMAIL_TAKEN}; {@code PASSWORD_TOO_COMMON} or {@code PASSWORD_IS_LOGIN}
     */
    AccountView signUp(Command command);

    /**
     * What the person enters.
     *
     * @param displayName {@code null} to be called by the handle
     * @param bio {@code null} to say nothing
     */
    record Command(
            Handle handle,
            EmailAddress email,
            Password password,
            @Nullable DisplayName displayName,
            @Nullable Bio bio) {}
}
