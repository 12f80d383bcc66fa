package io.miniter.testkit.session;

import io.miniter.application.session.EndedSessions;
import io.miniter.domain.session.SessionId;
import io.miniter.testkit.shared.InMemoryStore;

/** The sessions that ended, in memory. */
public final class InMemoryEndedSessions implements EndedSessions {

    private final InMemoryStore store;

    public InMemoryEndedSessions(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public boolean contains(SessionId id) {
        return store.endedSessions().contains(id);
    }
}
