package io.miniter.application.account.password;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;

/** Change one's own password. Every other session of the account ends. */
public interface ChangePassword {

    /**
     * Changes the password.
     *
     * @throws io.miniter.domain.shared.DomainException {@code WRONG_PASSWORD} if {@code current} is not the password;
     *     {@code PASSWORD_TOO_COMMON} or {@code PASSWORD_IS_LOGIN} for the replacement; {@code SESSION_ENDED} if the
     *     account no longer exists; {@code TOO_MANY_REQUESTS} after many wrong ones
     */
    void changePassword(Command command);

    /**
     * The change.
     *
     * @param current the current password, to be verified
     * @param replacement the new password
     */
    record Command(Actor actor, PasswordAttempt current, Password replacement) {}
}
