package io.miniter.application.session;

import io.miniter.application.account.AccountViews;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.RefusalWithEffect;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.RefreshToken;
import io.miniter.domain.session.RefreshTokenHash;
import io.miniter.domain.session.Session;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Instant;
import java.time.InstantSource;

@UseCase(changes = {})
final class RefreshSessionService implements RefreshSession {

    private final Sessions sessions;
    private final AccountViews views;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final InstantSource clock;

    RefreshSessionService(
            Sessions sessions,
            AccountViews views,
            RefreshTokens refreshTokens,
            AccessTokens accessTokens,
            InstantSource clock) {
        this.sessions = sessions;
        this.views = views;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.clock = clock;
    }

    @Override
    public SessionTokens refreshSession(RefreshToken presented) {
        RefreshTokenHash presentedHash = refreshTokens.hash(presented);
        Session session = sessions.findForRefresh(presentedHash)
                .orElseThrow(() -> new DomainException(ErrorCode.REFRESH_TOKEN_INVALID));
        if (!session.expects(presentedHash)) {
            sessions.end(session.id(), session.accountId());
            throw new RefusalWithEffect(ErrorCode.REFRESH_TOKEN_REUSED);
        }
        Instant now = clock.instant();
        RefreshToken next = refreshTokens.successorOf(presented);
        sessions.update(session.refresh(refreshTokens.hash(next), now));
        Actor actor = new Actor(session.accountId(), session.id());
        return new SessionTokens(
                session.id(),
                accessTokens.issue(actor, AccessTokenLifetime.STANDARD, now),
                AccessTokenLifetime.STANDARD,
                next,
                views.own(session.accountId()).orElseThrow());
    }
}
