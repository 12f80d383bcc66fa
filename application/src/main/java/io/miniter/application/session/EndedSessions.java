package io.miniter.application.session;

import io.miniter.domain.session.SessionId;

/** The sessions that ended lately, known without asking anybody: what makes reads cheap. */
public interface EndedSessions {

    /**
     * Whether the session has ended. An end is known here at once if this instance was told of it and within a minute
     * if another was.
     */
    boolean contains(SessionId id);
}
