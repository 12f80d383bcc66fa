package io.miniter.application.timeline;

import io.miniter.application.event.AfterCommit;
import io.miniter.application.shared.ContentVersions;
import io.miniter.application.shared.PublicContent;
import io.miniter.domain.follow.AccountUnfollowed;
import java.util.List;

/** Cached responses with home timelines are out of date. */
final class RenewTimelinesOnAccountUnfollowed implements AfterCommit<AccountUnfollowed> {

    private final ContentVersions versions;

    RenewTimelinesOnAccountUnfollowed(ContentVersions versions) {
        this.versions = versions;
    }

    @Override
    public Class<AccountUnfollowed> event() {
        return AccountUnfollowed.class;
    }

    @Override
    public void react(AccountUnfollowed event) {
        versions.changed(List.of(PublicContent.TIMELINES));
    }
}
