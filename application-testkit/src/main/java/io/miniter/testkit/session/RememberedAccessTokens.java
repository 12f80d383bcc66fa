package io.miniter.testkit.session;

import io.miniter.application.session.AccessTokens;
import io.miniter.application.shared.Actor;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Access tokens that mean something only because this object remembers what it issued. */
public final class RememberedAccessTokens implements AccessTokens {

    private final Map<String, Issued> issued = new HashMap<>();

    @Override
    public String issue(Actor actor, AccessTokenLifetime lifetime, Instant now) {
        String token = "access-token-" + (issued.size() + 1);
        issued.put(token, new Issued(actor, now.plus(lifetime.value())));
        return token;
    }

    @Override
    public Actor verify(String token, Instant now) {
        Issued found = issued.get(token);
        if (found == null) {
            throw new DomainException(ErrorCode.ACCESS_TOKEN_INVALID);
        }
        if (now.isAfter(found.expiresAt())) {
            throw new DomainException(ErrorCode.ACCESS_TOKEN_EXPIRED);
        }
        return found.actor();
    }

    private record Issued(Actor actor, Instant expiresAt) {}
}
