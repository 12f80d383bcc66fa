package io.miniter.application.session;

import io.miniter.application.shared.Actor;
import io.miniter.domain.session.SessionId;

/** Log out, here or on another device. */
public interface EndSession {

    /**
     * Ends one of the actor's own sessions.
     *
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_NOT_FOUND} if the actor has no such session
     */
    void endSession(Command command);

    /**
     * The session.
     *
     * @param sessionId the session to end; the actor's own to log out here
     */
    record Command(Actor actor, SessionId sessionId) {}
}
