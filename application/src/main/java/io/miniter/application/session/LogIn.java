package io.miniter.application.session;

import io.miniter.application.shared.ClientNetwork;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.UserAgent;

/** Log in. */
public interface LogIn {

    /**
     * Starts a session.
     *
     * @throws io.miniter.domain.shared.DomainException {@code LOGIN_FAILED} for an unknown login and for a wrong
     *     password, in the same time; {@code TOO_MANY_REQUESTS} after many wrong ones, whether the login exists or not;
     *     {@code SERVICE_UNAVAILABLE} while too many log in at once
     */
    SessionTokens logIn(Command command);

    /**
     * The input.
     *
     * @param login the e-mail address or the handle
     * @param password the password to be verified
     * @param userAgent the client's {@code User-Agent}
     * @param network the client's network
     * @param accessTokenLifetime the requested lifetime of the access token
     */
    record Command(
            String login,
            PasswordAttempt password,
            UserAgent userAgent,
            ClientNetwork network,
            AccessTokenLifetime accessTokenLifetime) {}
}
