package io.miniter.application.session;

import io.miniter.application.shared.ClientNetwork;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.UserAgent;

/** Begin a session. */
public interface LogIn {

    /**
     * Logs in.
     *
     * @throws io.miniter.domain.shared.DomainException {@code LOGIN_FAILED} for an unknown login and for a wrong
     *     password, after the same time; {@code TOO_MANY_REQUESTS} after many wrong ones, whether anybody is called so
     *     or not; {@code SERVICE_UNAVAILABLE} while too many log in at once
     */
    SessionTokens logIn(Command command);

    /**
     * What the person enters.
     *
     * @param login the e-mail address or the handle
     * @param password what they say the password is
     * @param userAgent what their client calls itself
     * @param network from where they ask
     * @param accessTokenLifetime how long the client wants to go without a refresh
     */
    record Command(
            String login,
            PasswordAttempt password,
            UserAgent userAgent,
            ClientNetwork network,
            AccessTokenLifetime accessTokenLifetime) {}
}
