package io.miniter.application.session;

import io.miniter.application.shared.InMemoryStore;
import io.miniter.domain.session.SessionId;

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
