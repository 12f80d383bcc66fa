package io.miniter.application.session;

import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;

/** Read sessions. */
public interface SessionQueries {

    /** The actor's own sessions, newest first. */
    Page<SessionView> own(Actor actor, PageRequest request);
}
