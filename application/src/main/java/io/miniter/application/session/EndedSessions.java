package io.miniter.application.session;

import io.miniter.domain.session.SessionId;

/** The recently ended sessions, in memory, so that reads need no query for them. */
public interface EndedSessions {

    /**
     * Whether the session has ended. An end on this instance is known immediately, one on another instance within a
     * minute.
     */
    boolean contains(SessionId id);
}
