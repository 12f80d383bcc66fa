package io.miniter.persistence.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.PageRequest;
import io.miniter.application.timeline.TimelineEntryView;
import io.miniter.domain.account.Account;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever looks at the timeline of another leaves no trace of it. */
@PersistenceTest
final class GlimpseTest {

    private final PostgresqlWorld world;
    private final StoredTimelines timelines;
    private final Account owner;
    private final Account author;

    GlimpseTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.timelines = new StoredTimelines(this.world);
        this.owner = timelines.scene().account("owner");
        this.author = timelines.scene().account("author");
        timelines.scene().follow(owner, author);
    }

    @Test
    void nothing_is_stored_for_an_owner_who_never_read() {
        List<Long> tweets = timelines.tweets(author, 40);

        assertThat(glimpse(30)).isEqualTo(tweets.reversed().subList(0, 31));
        assertThat(timelines.isOpen(owner)).isFalse();
        assertThat(timelines.entries(owner)).isEmpty();
        assertThat(timelines.count("merged_follows")).isZero();
    }

    @Test
    void a_stored_timeline_is_neither_lengthened_nor_read_later() {
        List<Long> tweets = timelines.tweets(author, 40);
        timelines.page(owner, PageRequest.first(1));
        List<Long> entries = timelines.entries(owner);
        Instant readAt = timelines.readAt(owner);
        long completeAbove = timelines.completeAbove(owner);

        assertThat(glimpse(2)).isEqualTo(tweets.reversed().subList(0, 3));
        assertThat(glimpse(39)).isEqualTo(tweets.reversed());
        assertThat(timelines.entries(owner)).isEqualTo(entries);
        assertThat(timelines.readAt(owner)).isEqualTo(readAt);
        assertThat(timelines.completeAbove(owner)).isEqualTo(completeAbove);
    }

    private List<Long> glimpse(int limit) {
        return world.homeTimeline().glimpse(owner.id(), PageRequest.first(limit)).stream()
                .map(TimelineEntryView::position)
                .toList();
    }
}
