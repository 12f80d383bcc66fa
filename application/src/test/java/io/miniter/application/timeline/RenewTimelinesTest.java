package io.miniter.application.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.ContentVersions;
import io.miniter.application.shared.PublicContent;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.AccountFollowed;
import io.miniter.domain.follow.AccountUnfollowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A follow, and one that is taken back, make cached responses with home timelines out of date, and no others. */
final class RenewTimelinesTest {

    private static final AccountId ALICE = new AccountId(1);
    private static final AccountId BOB = new AccountId(2);

    private final Noted versions = new Noted();

    @Test
    void a_follow_changes_timelines() {
        RenewTimelinesOnAccountFollowed reaction = new RenewTimelinesOnAccountFollowed(versions);
        reaction.react(new AccountFollowed(ALICE, BOB));

        assertThat(reaction.event()).isEqualTo(AccountFollowed.class);
        assertThat(versions.changed).containsExactly(PublicContent.TIMELINES);
    }

    @Test
    void so_does_an_unfollow() {
        RenewTimelinesOnAccountUnfollowed reaction = new RenewTimelinesOnAccountUnfollowed(versions);
        reaction.react(new AccountUnfollowed(ALICE, BOB));

        assertThat(reaction.event()).isEqualTo(AccountUnfollowed.class);
        assertThat(versions.changed).containsExactly(PublicContent.TIMELINES);
    }

    private static final class Noted implements ContentVersions {

        private final List<PublicContent> changed = new ArrayList<>();

        @Override
        public long of(PublicContent content) {
            return changed.size();
        }

        @Override
        public void changed(Collection<PublicContent> contents) {
            changed.addAll(contents);
        }
    }
}
