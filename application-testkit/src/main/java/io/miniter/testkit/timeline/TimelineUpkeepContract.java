package io.miniter.testkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.timeline.TimelineUpkeep;
import io.miniter.application.tweet.TweetView;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.TweetId;
import io.miniter.testkit.shared.PageWalk;
import io.miniter.testkit.shared.RandomHistory;
import io.miniter.testkit.shared.WorldContract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link TimelineUpkeep}: there is an end to it, and readers see no trace. */
public abstract class TimelineUpkeepContract extends WorldContract {

    private static final Duration LONGER_THAN_ANYTHING_IS_KEPT = Duration.ofDays(30);

    @Test
    void where_nothing_happened_there_is_nothing_to_do() {
        assertThat(world().timelineUpkeep().spread()).isZero();
        assertThat(world().timelineUpkeep().tidy(clock.instant())).isZero();
    }

    @Test
    void what_was_tweeted_is_with_every_follower_when_nothing_is_left_to_spread() {
        Account author = scene.account("author");
        List<Account> followers = new ArrayList<>();
        for (int follower = 0; follower < 3; follower++) {
            followers.add(scene.account("follower_" + follower));
            scene.follow(followers.getLast(), author);
        }
        Account stranger = scene.account("stranger");
        followers.forEach(follower -> assertThat(home(follower.id())).isEmpty());
        TweetId first = scene.tweet(author, "first").id();
        TweetId second = scene.tweet(author, "second").id();
        spreadAll();

        assertThat(followers)
                .allSatisfy(follower -> assertThat(home(follower.id())).containsExactly(second, first));
        assertThat(home(stranger.id())).isEmpty();
        assertThat(world().timelineUpkeep().spread()).isZero();
    }

    @Test
    void a_tweet_is_spread_once_and_only_where_somebody_follows() {
        Account followed = scene.account("followed");
        scene.follow(scene.account("follower"), followed);
        scene.tweet(scene.account("alone"), "to nobody");
        assertThat(world().timelineUpkeep().spread()).isZero();

        scene.tweet(followed, "to one");

        assertThat(world().timelineUpkeep().spread()).isEqualTo(1);
        assertThat(world().timelineUpkeep().spread()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void whatever_is_tidied_and_however_late_every_timeline_stays_what_it_is(long seed) {
        RandomHistory history = RandomHistory.happen(seed, world(), scene);
        spreadAll();
        for (Duration later : List.of(Duration.ofHours(13), Duration.ofHours(13), LONGER_THAN_ANYTHING_IS_KEPT)) {
            clock.advance(later);
            tidyAll();

            assertThat(history.accounts())
                    .allSatisfy(reader -> assertThat(home(reader)).isEqualTo(history.homeOf(reader)));
        }
    }

    private void spreadAll() {
        while (world().timelineUpkeep().spread() > 0) {
            // There may be more
        }
    }

    private void tidyAll() {
        while (world().timelineUpkeep().tidy(clock.instant()) > 0) {
            // There may be more
        }
    }

    private List<TweetId> home(AccountId reader) {
        return PageWalk.all(
                5,
                request -> world().homeTimeline().of(reader, request, clock.instant()).stream()
                        .map(TweetView::id)
                        .map(TweetId::new)
                        .toList(),
                TweetId::value);
    }
}
