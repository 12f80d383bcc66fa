package io.miniter.application.session;

import io.miniter.application.shared.Actor;
import io.miniter.domain.session.AccessTokenLifetime;
import java.time.Instant;

/** Issues and verifies access tokens. They are short-lived, identify the actor and contain nothing confidential. */
public interface AccessTokens {

    /** Issues a token for this actor, valid from {@code now} on. */
    String issue(Actor actor, AccessTokenLifetime lifetime, Instant now);

    /**
     * The actor of the token.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCESS_TOKEN_INVALID} if its signature is wrong;
     *     {@code ACCESS_TOKEN_EXPIRED}
     */
    Actor verify(String token, Instant now);
}
