package io.miniter.application.session;

import io.miniter.application.shared.Actor;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.InstantSource;

@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class AuthenticateService implements Authenticate {

    private final AccessTokens accessTokens;
    private final EndedSessions endedSessions;
    private final Sessions sessions;
    private final InstantSource clock;

    AuthenticateService(
            AccessTokens accessTokens, EndedSessions endedSessions, Sessions sessions, InstantSource clock) {
        this.accessTokens = accessTokens;
        this.endedSessions = endedSessions;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Actor forReading(String accessToken) {
        Actor actor = accessTokens.verify(accessToken, clock.instant());
        if (endedSessions.contains(actor.sessionId())) {
            throw new DomainException(ErrorCode.SESSION_ENDED);
        }
        return actor;
    }

    @Override
    public Actor forWriting(String accessToken) {
        Actor actor = accessTokens.verify(accessToken, clock.instant());
        if (!sessions.exists(actor.sessionId(), actor.accountId())) {
            throw new DomainException(ErrorCode.SESSION_ENDED);
        }
        return actor;
    }
}
