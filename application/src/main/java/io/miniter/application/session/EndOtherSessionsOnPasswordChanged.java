package io.miniter.application.session;

import io.miniter.application.event.InTransaction;
import io.miniter.domain.session.PasswordChanged;

/** Ends every session but the one that changed the password. */
final class EndOtherSessionsOnPasswordChanged implements InTransaction<PasswordChanged> {

    private final Sessions sessions;

    EndOtherSessionsOnPasswordChanged(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<PasswordChanged> event() {
        return PasswordChanged.class;
    }

    @Override
    public int turn() {
        return 1;
    }

    @Override
    public void react(PasswordChanged event) {
        sessions.endAllBut(event.by(), event.account());
    }
}
