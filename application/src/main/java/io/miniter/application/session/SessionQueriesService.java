package io.miniter.application.session;

import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.session.Session;
import java.time.InstantSource;

@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class SessionQueriesService implements SessionQueries {

    private final Sessions sessions;
    private final InstantSource clock;

    SessionQueriesService(Sessions sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Page<SessionView> own(Actor actor, PageRequest request) {
        return Page.of(
                        sessions.of(actor.accountId(), clock.instant().minus(Session.IDLE_LIMIT), request),
                        request,
                        session -> session.id().value())
                .map(session -> new SessionView(
                        session.id().value(),
                        session.createdAt(),
                        session.lastUsedAt(),
                        session.userAgent().value(),
                        session.id().equals(actor.sessionId())));
    }
}
