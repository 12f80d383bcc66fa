package io.miniter.application.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.tweet.TweetView;
import io.miniter.domain.account.Account;
import io.miniter.domain.tweet.Tweet;
import io.miniter.testkit.shared.InMemoryWorld;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TimelineQueriesServiceTest {

    private static final PageRequest ALL = PageRequest.first(100);

    private final InMemoryWorld world = new InMemoryWorld();
    private final TimelineQueries queries =
            new TimelineQueriesService(world.homeTimeline(), world.tweetViews(), world.clock());
    private final Account alice = world.scene().account("alice");
    private final Account bob = world.scene().account("bob");
    private final Account stranger = world.scene().account("stranger");

    @Test
    void the_home_timeline_has_ones_own_tweets_and_those_of_the_followed_newest_first() {
        world.scene().follow(alice, bob);
        world.scene().tweet(alice, "mine");
        world.scene().tweet(stranger, "not in it");
        world.scene().tweet(bob, "his");

        Page<TimelineEntryView> page = queries.home(alice.id(), ALL);

        assertThat(page.items()).extracting(entry -> entry.tweet().text()).containsExactly("his", "mine");
        assertThat(page.items())
                .extracting(entry -> entry.tweet().author().handle())
                .containsExactly("bob", "alice");
        assertThat(page.items()).extracting(TimelineEntryView::passedOnBy).containsOnlyNulls();
        assertThat(page.next()).isNull();
    }

    @Test
    void the_home_timeline_of_somebody_new_is_empty() {
        world.scene().tweet(stranger, "not in it");

        assertThat(queries.home(alice.id(), ALL)).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void the_home_timeline_comes_in_pages() {
        world.scene().follow(alice, bob);
        Tweet first = world.scene().tweet(alice, "first");
        Tweet second = world.scene().tweet(bob, "second");
        Tweet third = world.scene().tweet(alice, "third");

        Page<TimelineEntryView> page = queries.home(alice.id(), PageRequest.first(2));
        assertThat(page.items())
                .extracting(TimelineEntryView::position)
                .containsExactly(third.id().value(), second.id().value());
        assertThat(page.next()).isEqualTo(new Cursor(second.id().value()));

        Page<TimelineEntryView> rest = queries.home(alice.id(), new PageRequest(2, page.next()));
        assertThat(rest.items())
                .extracting(TimelineEntryView::position)
                .containsExactly(first.id().value());
        assertThat(rest.next()).isNull();
    }

    @Test
    void the_home_timeline_of_another_is_the_same_and_comes_in_pages() {
        world.scene().follow(alice, bob);
        Tweet first = world.scene().tweet(alice, "first");
        world.scene().tweet(stranger, "not in it");
        Tweet second = world.scene().tweet(bob, "second");

        Page<TimelineEntryView> page = queries.homeOf(alice.id(), PageRequest.first(1));

        assertThat(page.items())
                .extracting(TimelineEntryView::position)
                .containsExactly(second.id().value());
        assertThat(page.next()).isEqualTo(new Cursor(second.id().value()));
        assertThat(queries.homeOf(alice.id(), new PageRequest(1, page.next())).items())
                .extracting(TimelineEntryView::position)
                .containsExactly(first.id().value());
    }

    @Test
    void the_public_timeline_has_everybodys_tweets_newest_first() {
        world.scene().tweet(alice, "first");
        world.scene().tweet(stranger, "second");
        world.scene().tweet(bob, "third");

        Page<TweetView> page = queries.everybody(ALL);

        assertThat(page.items()).extracting(TweetView::text).containsExactly("third", "second", "first");
        assertThat(page.next()).isNull();
    }

    @Test
    void the_public_timeline_of_nobody_is_empty() {
        assertThat(queries.everybody(ALL)).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void the_public_timeline_comes_in_pages_that_later_tweets_do_not_disturb() {
        for (int number = 1; number <= 7; number++) {
            world.scene().tweet(number % 2 == 0 ? alice : bob, "tweet " + number);
        }

        List<String> read = new ArrayList<>();
        @Nullable Cursor next = null;
        do {
            Page<TweetView> page = queries.everybody(new PageRequest(3, next));
            page.items().forEach(tweet -> read.add(tweet.text()));
            world.scene().tweet(stranger, "meanwhile");
            next = page.next();
        } while (next != null);

        assertThat(read).containsExactly("tweet 7", "tweet 6", "tweet 5", "tweet 4", "tweet 3", "tweet 2", "tweet 1");
    }
}
