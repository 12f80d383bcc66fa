package io.miniter.application.timeline;

import io.miniter.application.event.InTransaction;
import io.miniter.domain.follow.AccountFollowed;

/** The tweets of the followed account come into the stored home timeline of the follower. */
final class ExtendTimelineOnAccountFollowed implements InTransaction<AccountFollowed> {

    private final HomeTimeline homeTimeline;

    ExtendTimelineOnAccountFollowed(HomeTimeline homeTimeline) {
        this.homeTimeline = homeTimeline;
    }

    @Override
    public Class<AccountFollowed> event() {
        return AccountFollowed.class;
    }

    @Override
    public int turn() {
        return 1;
    }

    @Override
    public void react(AccountFollowed event) {
        homeTimeline.followed(event.follower(), event.followee());
    }
}
