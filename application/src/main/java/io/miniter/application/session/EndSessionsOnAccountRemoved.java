package io.miniter.application.session;

import io.miniter.application.event.InTransaction;
import io.miniter.domain.account.AccountRemoved;

/** Ends all sessions of the account. */
final class EndSessionsOnAccountRemoved implements InTransaction<AccountRemoved> {

    private final Sessions sessions;

    EndSessionsOnAccountRemoved(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<AccountRemoved> event() {
        return AccountRemoved.class;
    }

    @Override
    public int turn() {
        return 1;
    }

    @Override
    public void react(AccountRemoved event) {
        sessions.endAll(event.account());
    }
}
