package io.miniter.application.account.password;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;

/** Choose another password. Every session but the one that asks ends. */
public interface ChangePassword {

    /**
     * Changes the password.
     *
     * @throws io.miniter.domain.shared.DomainException {@code WRONG_PASSWORD} if {@code current} is not the password;
     *     {@code PASSWORD_TOO_COMMON} or {@code PASSWORD_IS_LOGIN} for the replacement; {@code SESSION_ENDED} if the
     *     account is gone; {@code TOO_MANY_REQUESTS} after many wrong ones
     */
    void changePassword(Command command);

    /**
     * The change.
     *
     * @param current what the person says the password is now
     * @param replacement the password from now on
     */
    record Command(Actor actor, PasswordAttempt current, Password replacement) {}
}
