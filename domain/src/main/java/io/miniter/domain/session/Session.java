package io.miniter.domain.session;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Duration;
import java.time.Instant;

/** One login on one device. It lasts for as long as it is refreshed, and ends when it is idle for too long. */
public final class Session {

    /** A session that was not refreshed for so long is over. */
    public static final Duration IDLE_LIMIT = Duration.ofDays(30);

    /** The most sessions of an account: when another begins, the one that was unused longest ends. */
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

    /** A session that begins now. */
    public static Session start(
            SessionId id, AccountId accountId, RefreshTokenHash refreshToken, UserAgent userAgent, Instant now) {
        return new Session(id, accountId, refreshToken, userAgent, now, now);
    }

    /** A session as it was stored. */
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
     * The session with its next refresh token.
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

    /** Whether {@code presented} is the token whose turn it is. Any other of this session has been used before. */
    public boolean expects(RefreshTokenHash presented) {
        return refreshToken.equals(presented);
    }

    /** Whether the session was left alone for longer than {@link #IDLE_LIMIT}. */
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

    /** When the person logged in. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When the session was last refreshed, or begun. */
    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
