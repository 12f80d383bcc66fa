package io.miniter.testkit.session;

import io.miniter.application.session.Sessions;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.session.RefreshTokenHash;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.shared.InMemoryStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All sessions that have not ended, in memory. */
public final class InMemorySessions implements Sessions {

    private final InMemoryStore store;

    public InMemorySessions(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void add(Session session, PasswordHash proven) {
        Account account = store.accounts().get(session.accountId());
        if (account == null || !account.passwordHash().equals(proven)) {
            throw new DomainException(ErrorCode.LOGIN_FAILED);
        }
        List<Session> surplus = store.sessions().values().stream()
                .filter(other -> other.accountId().equals(session.accountId()))
                .sorted(Comparator.comparing(Session::lastUsedAt)
                        .thenComparing(other -> other.id().value())
                        .reversed())
                .skip(Session.MAX_OF_AN_ACCOUNT - 1)
                .toList();
        end(session.accountId(), surplus::contains);
        store.sessions().put(session.id().value(), session);
    }

    @Override
    public Optional<Session> findForRefresh(RefreshTokenHash presented) {
        return store.sessions().values().stream()
                .filter(session -> session.refreshToken().family().equals(presented.family()))
                .findFirst();
    }

    @Override
    public void update(Session session) {
        store.sessions().replace(session.id().value(), session);
    }

    @Override
    public boolean exists(SessionId id, AccountId accountId) {
        Session session = store.sessions().get(id.value());
        return session != null && session.accountId().equals(accountId);
    }

    @Override
    public List<Session> of(AccountId accountId, Instant usedSince, PageRequest request) {
        return InMemoryStore.fetch(
                store.sessions(),
                request,
                session -> session.accountId().equals(accountId)
                        && !session.lastUsedAt().isBefore(usedSince));
    }

    @Override
    public boolean end(SessionId id, AccountId accountId) {
        boolean existed = exists(id, accountId);
        end(accountId, session -> session.id().equals(id));
        return existed;
    }

    @Override
    public void endAllBut(SessionId kept, AccountId accountId) {
        end(accountId, session -> !session.id().equals(kept));
    }

    @Override
    public void endAll(AccountId accountId) {
        end(accountId, session -> true);
    }

    private void end(AccountId accountId, Predicate<Session> wanted) {
        List<Session> ending = store.sessions().values().stream()
                .filter(session -> session.accountId().equals(accountId))
                .filter(wanted)
                .toList();
        for (Session session : ending) {
            store.sessions().remove(session.id().value());
            store.endedSessions().add(session.id());
        }
    }
}
