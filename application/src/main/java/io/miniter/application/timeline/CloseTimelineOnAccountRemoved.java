package io.miniter.application.timeline;

import io.miniter.application.event.InTransaction;
import io.miniter.domain.account.AccountRemoved;

/** The stored home timeline of the account is given up. */
final class CloseTimelineOnAccountRemoved implements InTransaction<AccountRemoved> {

    private final HomeTimeline homeTimeline;

    CloseTimelineOnAccountRemoved(HomeTimeline homeTimeline) {
        this.homeTimeline = homeTimeline;
    }

    @Override
    public Class<AccountRemoved> event() {
        return AccountRemoved.class;
    }

    @Override
    public int turn() {
        return 6;
    }

    @Override
    public void react(AccountRemoved event) {
        homeTimeline.close(event.account(), event.at());
    }
}
