package io.miniter.application.account;

import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Password;
import org.jspecify.annotations.Nullable;

/** Sign up. */
public interface SignUp {

    /**
     * Creates an account.
     *
     * @return the account as its owner sees it
     * @throws io.miniter.domain.shared.DomainException {@code HANDLE_RESERVED}, {@code HANDLE_TAKEN} or
     *     {@code EMAIL_TAKEN}; {@code PASSWORD_TOO_COMMON} or {@code PASSWORD_IS_LOGIN}
     */
    AccountView signUp(Command command);

    /**
     * The input.
     *
     * @param displayName {@code null} for the handle
     * @param bio {@code null} for an empty one
     */
    record Command(
            Handle handle,
            EmailAddress email,
            Password password,
            @Nullable DisplayName displayName,
            @Nullable Bio bio) {}
}
