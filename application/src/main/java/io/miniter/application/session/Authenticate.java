package io.miniter.application.session;

import io.miniter.application.shared.Actor;

/** Authenticate the caller. */
public interface Authenticate {

    /**
     * The actor of the token, for reads: an ended session is noticed within a minute. Needs no query.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCESS_TOKEN_INVALID, ACCESS_TOKEN_EXPIRED} or
     *     {@code SESSION_ENDED}
     */
    Actor forReading(String accessToken);

    /**
     * The actor of the token, for writes: an ended session is noticed immediately. Needs one query.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCESS_TOKEN_INVALID, ACCESS_TOKEN_EXPIRED} or
     *     {@code SESSION_ENDED}
     */
    Actor forWriting(String accessToken);
}
