package io.miniter.persistence.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.timeline.TimelineEntryView;
import io.miniter.domain.account.Account;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An entry shows a tweet at a position of its own, because of the account that passed it on. */
@PersistenceTest
final class PassedOnTest {

    private final PostgresqlWorld world;
    private final StoredTimelines timelines;
    private final Account author;
    private final Account passer;
    private final Account reader;

    PassedOnTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.timelines = new StoredTimelines(this.world);
        this.author = timelines.scene().account("author");
        this.passer = timelines.scene().account("passer");
        this.reader = timelines.scene().account("reader");
        timelines.scene().follow(reader, passer);
    }

    @Test
    void it_shows_at_its_position_though_nobody_follows_the_author() {
        long tweet = timelines.tweets(author, 1).getFirst();
        List<Long> before = timelines.tweets(passer, 1);
        assertThat(timelines.home(reader)).isEqualTo(before);
        long position = passOn(tweet);
        List<Long> after = timelines.tweets(passer, 1);
        world.fanOutAll();

        List<TimelineEntryView> page = world.homeTimeline().of(reader.id(), PageRequest.first(3), timelines.now());
        assertThat(page)
                .extracting(entry -> entry.tweet().id())
                .containsExactly(after.getFirst(), tweet, before.getFirst());
        assertThat(page)
                .extracting(TimelineEntryView::position)
                .containsExactly(after.getFirst(), position, before.getFirst());
        assertThat(page).extracting(TimelineEntryView::passedOnBy).containsExactly(null, passer.id(), null);
        assertThat(timelines.page(reader, new PageRequest(3, new Cursor(position))))
                .isEqualTo(before);
    }

    @Test
    void an_unfollow_of_who_passed_it_on_hides_it_and_tidying_removes_it() {
        long tweet = timelines.tweets(author, 1).getFirst();
        assertThat(timelines.home(reader)).isEmpty();
        passOn(tweet);
        assertThat(timelines.home(reader)).containsExactly(tweet);
        timelines.scene().unfollow(reader, passer);

        assertThat(timelines.home(reader)).isEmpty();
        world.clock().advance(MyBatisTimelineUpkeep.TIDIED_EVERY.plusMillis(1));
        timelines.tidyAll();
        assertThat(timelines.entries(reader)).isEmpty();
    }

    @Test
    void tidying_keeps_it_while_the_follow_lasts_and_a_deleted_tweet_shows_nowhere() {
        long tweet = timelines.tweets(author, 1).getFirst();
        assertThat(timelines.home(reader)).isEmpty();
        passOn(tweet);
        world.clock().advance(MyBatisTimelineUpkeep.TIDIED_EVERY.plusMillis(1));
        timelines.tidyAll();
        assertThat(timelines.home(reader)).containsExactly(tweet);
        timelines.scene().leave(author);

        assertThat(timelines.home(reader)).isEmpty();
    }

    private long passOn(long tweet) {
        long position = timelines.scene().account("between_" + tweet).id().value();
        world.jdbc()
                .sql(
                        "INSERT INTO home_timeline_entries (account_id, position, tweet_id, passed_on_by) VALUES (?, ?, ?, ?)")
                .param(reader.id().value())
                .param(position)
                .param(tweet)
                .param(passer.id().value())
                .update();
        return position;
    }
}
