package io.miniter.domain.session;

import io.miniter.domain.account.AccountId;
import java.time.Instant;

/** Sessions for tests, begun as everybody begins them. */
public final class ASession {

    /** When every session of these fixtures began. */
    public static final Instant STARTED_AT = Instant.parse("2026-03-03T11:00:00Z");

    /** What the refresh token of such a session is stored as at first. */
    public static final RefreshTokenHash FIRST_TOKEN = new RefreshTokenHash("the family", "the first secret");

    private ASession() {}

    /** The session number 1, of this account. */
    public static Session of(AccountId account) {
        return of(account, STARTED_AT);
    }

    /** The session number 1, of this account, begun at this moment. */
    public static Session of(AccountId account, Instant now) {
        return Session.start(new SessionId(1), account, FIRST_TOKEN, new UserAgent("curl/8.5.0"), now);
    }
}
