package io.miniter.testkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.timeline.TimelineUpkeep;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.TweetId;
import io.miniter.testkit.shared.PageWalk;
import io.miniter.testkit.shared.RandomHistory;
import io.miniter.testkit.shared.WorldContract;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link TimelineUpkeep}: there is an end to it, and readers see no trace. */
public abstract class TimelineUpkeepContract extends WorldContract {

    private static final Duration LONGER_THAN_ANYTHING_IS_KEPT = Duration.ofDays(30);

    @Test
    void where_nothing_happened_there_is_nothing_to_do() {
        assertThat(world().timelineUpkeep().tidy(clock.instant())).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void whatever_is_tidied_and_however_late_every_timeline_stays_what_it_is(long seed) {
        RandomHistory history = RandomHistory.happen(seed, world(), scene);
        world().letAMinutePass();
        for (Duration later : List.of(Duration.ofHours(13), Duration.ofHours(13), LONGER_THAN_ANYTHING_IS_KEPT)) {
            clock.advance(later);
            tidyAll();

            assertThat(history.accounts())
                    .allSatisfy(reader -> assertThat(home(reader)).isEqualTo(history.homeOf(reader)));
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
                        .map(entry -> new TweetId(entry.tweet().id()))
                        .toList(),
                TweetId::value);
    }
}
