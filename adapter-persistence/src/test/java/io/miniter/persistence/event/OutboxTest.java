package io.miniter.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.application.event.OutboxEntry;
import io.miniter.application.event.WaitingEvent;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.AccountFollowed;
import io.miniter.domain.tweet.TweetId;
import io.miniter.domain.tweet.TweetPosted;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.event.Noted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What several servers see of one outbox. */
@PersistenceTest
final class OutboxTest {

    private static final AccountId ALICE = new AccountId(1);
    private static final AccountId BOB = new AccountId(2);

    private final PostgresqlWorld world;
    private final Noted<TweetPosted> reaction =
            new Noted<>("count", TweetPosted.class, event -> event.author().value());

    OutboxTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Test
    void what_one_server_holds_another_does_not_get_nor_wait_for() {
        add(1, ALICE);
        add(2, BOB);

        world.inTransaction(() -> {
            assertThat(claim(1)).containsExactly(1L);
            assertThat(world.apart(() -> claim(10))).containsExactly(2L);
        });
        assertThat(claim(10)).containsExactly(1L, 2L);
    }

    @Test
    void the_later_events_of_a_subject_wait_for_the_one_that_another_server_holds() {
        add(1, ALICE);
        add(2, ALICE);
        add(3, BOB);

        world.inTransaction(() -> {
            assertThat(claim(1)).containsExactly(1L);
            assertThat(world.apart(() -> claim(10))).containsExactly(3L);
        });
    }

    @Test
    void the_later_events_of_a_subject_wait_for_one_that_was_put_off_though_it_is_due_and_held() {
        add(1, ALICE);
        add(2, ALICE);
        world.outbox().putOff("count", positions().getFirst(), world.clock().instant(), "no luck");

        world.inTransaction(() -> {
            assertThat(claim(1)).containsExactly(1L);
            assertThat(world.apart(() -> claim(10))).isEmpty();
        });
    }

    @Test
    void many_events_that_wait_for_their_subject_do_not_hide_another_one() {
        IntStream.rangeClosed(1, 50).forEach(tweet -> add(tweet, ALICE));
        add(51, BOB);
        world.outbox()
                .putOff("count", positions().getFirst(), world.clock().instant().plusSeconds(1), "no luck");

        assertThat(claim(10)).containsExactly(51L);
    }

    @Test
    void what_a_server_did_not_commit_is_there_again() {
        add(1, ALICE);
        assertThatThrownBy(() -> world.inTransaction(() -> {
                    world.outbox().remove("count", List.of(positions().getFirst()));
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");

        assertThat(claim(10)).containsExactly(1L);
    }

    @Test
    void four_servers_at_once_handle_every_event_once_and_each_subject_in_order() throws Exception {
        List<AccountId> authors =
                IntStream.rangeClosed(1, 5).mapToObj(AccountId::new).toList();
        IntStream.rangeClosed(1, 200).forEach(tweet -> add(tweet, authors.get(tweet % authors.size())));
        List<TweetPosted> handled = Collections.synchronizedList(new ArrayList<>());
        Runnable server = () -> {
            while (world.outbox().status("count", world.clock().instant()).waiting() > 0) {
                world.inTransaction(() -> {
                    List<WaitingEvent<TweetPosted>> claimed =
                            world.outbox().claim(reaction, 3, world.clock().instant());
                    claimed.forEach(waiting -> handled.add(waiting.content().get()));
                    world.outbox()
                            .remove(
                                    "count",
                                    claimed.stream().map(WaitingEvent::position).toList());
                });
            }
        };

        assertThat(AtOnce.failures(List.of(server, server, server, server))).isEmpty();
        assertThat(handled).hasSize(200).doesNotHaveDuplicates();
        assertThat(authors)
                .allSatisfy(author -> assertThat(handled.stream()
                                .filter(event -> event.author().equals(author))
                                .map(event -> event.tweet().value()))
                        .isSorted());
    }

    @Test
    void an_event_of_another_kind_and_one_that_cannot_be_read_are_refused_when_they_are_read() {
        world.outbox().add(List.of(new OutboxEntry("count", 1, new AccountFollowed(ALICE, BOB), false)));
        world.jdbc()
                .sql("INSERT INTO outbox (reaction, subject, event, content) VALUES ('count', 2, 'TweetPosted', '[1]')")
                .update();
        world.jdbc()
                .sql(
                        "INSERT INTO outbox (reaction, subject, event, content) VALUES ('count', 3, 'TweetPosted', '{\"tweet\": {\"value\": -1}}')")
                .update();

        List<WaitingEvent<TweetPosted>> waiting =
                world.outbox().claim(reaction, 10, world.clock().instant());
        assertThat(waiting)
                .hasSize(3)
                .allSatisfy(event -> assertThatThrownBy(() -> event.content().get())
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageStartingWith("a stored "));
    }

    @Test
    void what_a_later_version_added_to_an_event_is_ignored() {
        world.jdbc()
                .sql(
                        "INSERT INTO outbox (reaction, subject, event, content) VALUES ('count', 1, 'TweetPosted', '{\"tweet\": {\"value\": 7}, \"author\": {\"value\": 1}, \"at\": \"2026-03-01T09:00:00Z\", \"language\": \"ko\"}')")
                .update();

        assertThat(world.outbox().claim(reaction, 10, world.clock().instant()))
                .singleElement()
                .extracting(waiting -> waiting.content().get())
                .isEqualTo(new TweetPosted(new TweetId(7), ALICE, Instant.parse("2026-03-01T09:00:00Z")));
    }

    @Test
    void the_age_of_the_oldest_is_known() {
        add(1, ALICE);
        Instant inAnHour = world.jdbc()
                .sql("SELECT added_at + interval '1 hour' FROM outbox")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();

        assertThat(world.outbox().status("count", inAnHour).oldest()).hasHours(1);
    }

    private void add(long tweet, AccountId author) {
        world.outbox()
                .add(List.of(OutboxEntry.of(reaction, new TweetPosted(new TweetId(tweet), author, Instant.EPOCH))));
    }

    private List<Long> claim(int most) {
        return world.outbox().claim(reaction, most, world.clock().instant()).stream()
                .map(waiting -> waiting.content().get().tweet().value())
                .toList();
    }

    private List<Long> positions() {
        return world.outbox().claim(reaction, 10, world.clock().instant()).stream()
                .map(WaitingEvent::position)
                .toList();
    }
}
