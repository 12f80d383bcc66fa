package io.miniter.application.session;

import io.miniter.application.shared.Actor;

/** Find out who is asking. */
public interface Authenticate {

    /**
     * Whom the token proves, good enough to read: an end of the session is seen within a minute. Costs no statement.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCESS_TOKEN_INVALID, ACCESS_TOKEN_EXPIRED} or
     *     {@code SESSION_ENDED}
     */
    Actor forReading(String accessToken);

    /**
     * Whom the token proves, good enough to write: an end of the session is seen at once. Costs one statement.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCESS_TOKEN_INVALID, ACCESS_TOKEN_EXPIRED} or
     *     {@code SESSION_ENDED}
     */
    Actor forWriting(String accessToken);
}
