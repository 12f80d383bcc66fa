package io.miniter.application.session;

import io.miniter.application.account.AccountViews;
import io.miniter.application.account.Accounts;
import io.miniter.application.account.password.PasswordHasher;
import io.miniter.application.limit.Attempt;
import io.miniter.application.limit.KnownNetworks;
import io.miniter.application.limit.LogInAttempts;
import io.miniter.application.limit.RateLimits;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.session.RefreshToken;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.InvalidValueException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Without a transaction: hashing must not hold a database connection, and the session is written in one statement. */
@UseCase(
        value = Transaction.NONE,
        changes = {})
final class LogInService implements LogIn {

    private final Accounts accounts;
    private final AccountViews views;
    private final PasswordHasher hasher;
    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final LogInAttempts attempts;
    private final IdSource ids;
    private final InstantSource clock;

    LogInService(
            Accounts accounts,
            AccountViews views,
            PasswordHasher hasher,
            Sessions sessions,
            RefreshTokens refreshTokens,
            AccessTokens accessTokens,
            RateLimits limits,
            KnownNetworks networks,
            IdSource ids,
            InstantSource clock) {
        this.accounts = accounts;
        this.views = views;
        this.hasher = hasher;
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.attempts = new LogInAttempts(limits, networks);
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public SessionTokens logIn(Command command) {
        Account account = prove(command);
        try {
            return start(account, command);
        } catch (DomainException refusal) {
            if (refusal.code() != ErrorCode.LOGIN_FAILED) {
                throw refusal;
            }
            // Another login may have rehashed the same password concurrently
            return start(prove(command), command);
        }
    }

    private SessionTokens start(Account account, Command command) {
        RefreshToken refreshToken = refreshTokens.create();
        Instant now = clock.instant();
        Session session = Session.start(
                new SessionId(ids.next()), account.id(), refreshTokens.hash(refreshToken), command.userAgent(), now);
        sessions.add(session, account.passwordHash());
        renewPassword(account, command.password());
        return new SessionTokens(
                session.id(),
                accessTokens.issue(new Actor(account.id(), session.id()), command.accessTokenLifetime(), now),
                command.accessTokenLifetime(),
                refreshToken,
                views.own(account.id()).orElseThrow(() -> new DomainException(ErrorCode.LOGIN_FAILED)));
    }

    private Account prove(Command command) {
        try (Attempt attempt = attempts.begin(command.login(), command.network())) {
            Optional<Account> proven = find(command.login(), command.password());
            attempt.compared(proven.isPresent());
            return proven.orElseThrow(() -> new DomainException(ErrorCode.LOGIN_FAILED));
        }
    }

    /** Rehashes after the session is stored: a failure here must not fail the login. */
    private void renewPassword(Account account, PasswordAttempt proven) {
        try {
            hasher.renewed(proven, account.passwordHash())
                    .ifPresent(renewed -> accounts.renewPassword(account.id(), account.passwordHash(), renewed));
        } catch (RuntimeException nextTime) {
            // The old hash stays valid; the next login tries again
        }
    }

    private Optional<Account> find(String login, PasswordAttempt password) {
        Optional<Account> account = find(login);
        if (account.isEmpty()) {
            hasher.matchNothing(password);
        }
        return account.filter(found -> hasher.matches(password, found.passwordHash()));
    }

    private Optional<Account> find(String login) {
        try {
            return login.contains("@") ? accounts.find(new EmailAddress(login)) : accounts.find(new Handle(login));
        } catch (InvalidValueException impossibleLogin) {
            return Optional.empty();
        }
    }
}
