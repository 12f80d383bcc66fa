package io.miniter.persistence.session;

import io.miniter.application.session.Sessions;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.session.RefreshTokenHash;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.session.UserAgent;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
final class MyBatisSessions implements Sessions {

    private final SessionMapper mapper;
    private final MyBatisEndedSessions endedSessions;

    MyBatisSessions(SessionMapper mapper, MyBatisEndedSessions endedSessions) {
        this.mapper = mapper;
        this.endedSessions = endedSessions;
    }

    @Override
    public void add(Session session, PasswordHash proven) {
        List<Long> addedAndEnded = mapper.add(toRow(session), proven.value(), Session.MAX_OF_AN_ACCOUNT - 1);
        if (addedAndEnded.isEmpty()) {
            throw new DomainException(ErrorCode.LOGIN_FAILED);
        }
        tell(addedAndEnded.stream().filter(id -> id != session.id().value()).toList());
    }

    @Override
    public Optional<Session> findForRefresh(RefreshTokenHash presented) {
        return mapper.findForRefresh(presented.family()).map(MyBatisSessions::toSession);
    }

    @Override
    public void update(Session session) {
        mapper.update(toRow(session));
    }

    @Override
    public boolean exists(SessionId id, AccountId accountId) {
        return mapper.exists(id.value(), accountId.value());
    }

    @Override
    public List<Session> of(AccountId accountId, Instant usedSince, PageRequest request) {
        return mapper.of(accountId.value(), usedSince, request.below(), request.fetchSize()).stream()
                .map(MyBatisSessions::toSession)
                .toList();
    }

    @Override
    public boolean end(SessionId id, AccountId accountId) {
        List<Long> ended = mapper.end(id.value(), accountId.value());
        tell(ended);
        return !ended.isEmpty();
    }

    @Override
    public void endAllBut(SessionId kept, AccountId accountId) {
        tell(mapper.endAllBut(kept.value(), accountId.value()));
    }

    @Override
    public void endAll(AccountId accountId) {
        tell(mapper.endAll(accountId.value()));
    }

    /** A session counts as ended only after the commit. */
    private void tell(List<Long> ended) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            endedSessions.add(ended);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                endedSessions.add(ended);
            }
        });
    }

    private static Session toSession(SessionRow row) {
        return Session.restore(
                new SessionId(row.id()),
                new AccountId(row.accountId()),
                new RefreshTokenHash(row.refreshTokenFamily(), row.refreshTokenSecret()),
                new UserAgent(row.userAgent()),
                row.createdAt(),
                row.lastUsedAt());
    }

    private static SessionRow toRow(Session session) {
        return new SessionRow(
                session.id().value(),
                session.accountId().value(),
                session.refreshToken().family(),
                session.refreshToken().secret(),
                session.userAgent().value(),
                session.createdAt(),
                session.lastUsedAt());
    }
}
