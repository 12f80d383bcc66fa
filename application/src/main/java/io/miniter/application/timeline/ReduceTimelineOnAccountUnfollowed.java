package io.miniter.application.timeline;

import io.miniter.application.event.InTransaction;
import io.miniter.domain.follow.AccountUnfollowed;

/** The tweets of the account leave the stored home timeline of its former follower. */
final class ReduceTimelineOnAccountUnfollowed implements InTransaction<AccountUnfollowed> {

    private final HomeTimeline homeTimeline;

    ReduceTimelineOnAccountUnfollowed(HomeTimeline homeTimeline) {
        this.homeTimeline = homeTimeline;
    }

    @Override
    public Class<AccountUnfollowed> event() {
        return AccountUnfollowed.class;
    }

    @Override
    public int turn() {
        return 1;
    }

    @Override
    public void react(AccountUnfollowed event) {
        homeTimeline.unfollowed(event.follower(), event.followee());
    }
}
