package io.miniter.application.timeline;

import io.miniter.application.event.AfterCommit;
import io.miniter.application.shared.ContentVersions;
import io.miniter.application.shared.PublicContent;
import io.miniter.domain.follow.AccountFollowed;
import java.util.List;

/** Cached responses with home timelines are out of date. */
final class RenewTimelinesOnAccountFollowed implements AfterCommit<AccountFollowed> {

    private final ContentVersions versions;

    RenewTimelinesOnAccountFollowed(ContentVersions versions) {
        this.versions = versions;
    }

    @Override
    public Class<AccountFollowed> event() {
        return AccountFollowed.class;
    }

    @Override
    public void react(AccountFollowed event) {
        versions.changed(List.of(PublicContent.TIMELINES));
    }
}
