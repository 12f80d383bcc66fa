package io.miniter.domain.session;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Duration;
import java.time.Instant;

/** A login on one device. It lasts while it is refreshed, and ends after {@link #IDLE_LIMIT} without a refresh. */
public final class Session {

    /** How long a session lasts without a refresh. */
    public static final Duration IDLE_LIMIT = Duration.ofDays(30);

    /** The maximum number of sessions of an account: a further one ends the least recently used. */
    public static final int MAX_OF_AN_ACCOUNT = 100;

    private final SessionId id;
    private final AccountId accountId;
    private final RefreshTokenHash refreshToken;
    private final UserAgent userAgent;
    private final Instant createdAt;
    private final Instant lastUsedAt;

    private Session(
            SessionId id,
            AccountId accountId,
            RefreshTokenHash refreshToken,
            UserAgent userAgent,
            Instant createdAt,
            Instant lastUsedAt) {
        this.id = id;
        this.accountId = accountId;
        this.refreshToken = refreshToken;
        this.userAgent = userAgent;
        this.createdAt = createdAt;
        this.lastUsedAt = lastUsedAt;
    }

    /** A new session. */
    public static Session start(
            SessionId id, AccountId accountId, RefreshTokenHash refreshToken, UserAgent userAgent, Instant now) {
        return new Session(id, accountId, refreshToken, userAgent, now, now);
    }

    /** Restores a stored session. */
    public static Session restore(
            SessionId id,
            AccountId accountId,
            RefreshTokenHash refreshToken,
            UserAgent userAgent,
            Instant createdAt,
            Instant lastUsedAt) {
        return new Session(id, accountId, refreshToken, userAgent, createdAt, lastUsedAt);
    }

    /**
     * A copy with the next refresh token.
     *
     * @param next the token that replaces the current one
     * @throws DomainException {@code SESSION_ENDED} after {@link #IDLE_LIMIT}
     */
    public Session refresh(RefreshTokenHash next, Instant now) {
        if (isIdle(now)) {
            throw new DomainException(ErrorCode.SESSION_ENDED);
        }
        return new Session(id, accountId, next, userAgent, createdAt, now);
    }

    /** Whether {@code presented} is the current token. Any other token of this session has been used before. */
    public boolean expects(RefreshTokenHash presented) {
        return refreshToken.equals(presented);
    }

    /** Whether the session was idle for longer than {@link #IDLE_LIMIT}. */
    public boolean isIdle(Instant now) {
        return now.isAfter(lastUsedAt.plus(IDLE_LIMIT));
    }

    public SessionId id() {
        return id;
    }

    public AccountId accountId() {
        return accountId;
    }

    public RefreshTokenHash refreshToken() {
        return refreshToken;
    }

    public UserAgent userAgent() {
        return userAgent;
    }

    /** The time of the login. */
    public Instant createdAt() {
        return createdAt;
    }

    /** The time of the last refresh, or of the login. */
    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
