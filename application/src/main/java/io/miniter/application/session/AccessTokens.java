package io.miniter.application.session;

import io.miniter.application.shared.Actor;
import io.miniter.domain.session.AccessTokenLifetime;
import java.time.Instant;

/** Makes and reads access tokens. They prove for a short time who is asking, and hold nothing private. */
public interface AccessTokens {

    /** A token that proves this actor from {@code now} on. */
    String issue(Actor actor, AccessTokenLifetime lifetime, Instant now);

    /**
     * Whom the token proves.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCESS_TOKEN_INVALID} if it was not made here or was
     *     changed; {@code ACCESS_TOKEN_EXPIRED}
     */
    Actor verify(String token, Instant now);
}
