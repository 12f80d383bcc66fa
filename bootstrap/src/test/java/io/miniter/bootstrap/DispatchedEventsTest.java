package io.miniter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.application.event.AfterCommit;
import io.miniter.application.event.InTransaction;
import io.miniter.application.event.OutboxEntry;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.AccountRemoved;
import io.miniter.domain.follow.AccountFollowed;
import io.miniter.domain.follow.AccountUnfollowed;
import io.miniter.domain.shared.DomainEvent;
import io.miniter.testkit.event.InMemoryOutbox;
import io.miniter.testkit.event.Noted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class DispatchedEventsTest {

    private static final AccountRemoved REMOVED = new AccountRemoved(new AccountId(7), Instant.EPOCH);

    private static final AccountUnfollowed UNFOLLOWED = new AccountUnfollowed(new AccountId(7), new AccountId(8));

    private final List<String> reacted = new ArrayList<>();
    private final AfterCommit<AccountUnfollowed> afterwards = new Afterwards();
    private boolean failing;
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final Noted<AccountRemoved> later =
            new Noted<>("later", AccountRemoved.class, event -> event.account().value());

    @BeforeEach
    void a_transaction_begins() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void it_ends() {
        TransactionSynchronizationManager.clear();
    }

    @Test
    void those_who_care_react_in_turn_and_nobody_else() {
        DispatchedEvents events = events(List.of(
                reaction(AccountRemoved.class, 3, "third"),
                reaction(AccountFollowed.class, 1, "another event"),
                reaction(AccountRemoved.class, 1, "first"),
                reaction(AccountRemoved.class, 2, "second")));

        events.publish(REMOVED);

        assertThat(reacted).containsExactly("first", "second", "third");
    }

    @Test
    void an_event_that_nobody_cares_about_is_published_too() {
        events(List.of(reaction(AccountFollowed.class, 1, "another event"))).publish(REMOVED);

        assertThat(reacted).isEmpty();
    }

    @Test
    void what_fails_fails_for_the_publisher_and_ends_it() {
        DispatchedEvents events = events(List.of(
                new Reaction<>(AccountRemoved.class, 1, () -> {
                    throw new IllegalArgumentException("no");
                }),
                reaction(AccountRemoved.class, 2, "second")));

        assertThatThrownBy(() -> events.publish(REMOVED)).hasMessage("no");
        assertThat(reacted).isEmpty();
    }

    @Test
    void outside_of_a_transaction_nothing_is_published() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
        DispatchedEvents events = events(List.of(reaction(AccountRemoved.class, 1, "first")));

        assertThatThrownBy(() -> events.publish(REMOVED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("AccountRemoved is published outside of a transaction");
        assertThat(reacted).isEmpty();
    }

    @Test
    void two_with_the_same_turn_are_refused() {
        assertThatThrownBy(() -> events(List.of(
                        reaction(AccountRemoved.class, 1, "first"), reaction(AccountRemoved.class, 1, "as well"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Reaction and Reaction have the same turn");
    }

    @Test
    void what_reacts_from_the_outbox_has_an_entry_there() {
        events(List.of(reaction(AccountRemoved.class, 1, "first"))).publish(REMOVED);

        assertThat(reacted).containsExactly("first");
        assertThat(waiting()).containsExactly(REMOVED);
        assertThat(later.events()).isEmpty();
    }

    @Test
    void a_reaction_that_fails_leaves_no_entry() {
        DispatchedEvents events = events(List.of(new Reaction<>(AccountRemoved.class, 1, () -> {
            throw new IllegalArgumentException("no");
        })));

        assertThatThrownBy(() -> events.publish(REMOVED)).hasMessage("no");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void the_entries_are_given_to_who_stores_them_with_the_aggregate() {
        DispatchedEvents events = events(List.of(reaction(AccountFollowed.class, 1, "another event")));

        assertThat(events.entriesOf(REMOVED)).containsExactly(new OutboxEntry("later", 7, REMOVED, false));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void nobody_stores_the_entries_of_what_has_a_reaction_in_the_transaction() {
        DispatchedEvents events = events(List.of(reaction(AccountRemoved.class, 1, "first")));

        assertThatThrownBy(() -> events.entriesOf(REMOVED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("AccountRemoved has reactions in or after the transaction: it is to be published");
    }

    @Test
    void what_reacts_after_the_commit_does_so_then_and_not_before() {
        events(List.of()).publish(UNFOLLOWED);
        assertThat(reacted).isEmpty();

        complete(TransactionSynchronization.STATUS_COMMITTED);
        assertThat(reacted).containsExactly("afterwards");
    }

    @Test
    void it_also_does_if_the_outcome_is_unknown_and_not_after_a_rollback() {
        events(List.of()).publish(UNFOLLOWED);
        complete(TransactionSynchronization.STATUS_ROLLED_BACK);
        assertThat(reacted).isEmpty();

        complete(TransactionSynchronization.STATUS_UNKNOWN);
        assertThat(reacted).containsExactly("afterwards");
    }

    @Test
    void a_failure_after_the_commit_does_not_reach_the_publisher() {
        failing = true;
        events(List.of()).publish(UNFOLLOWED);

        complete(TransactionSynchronization.STATUS_COMMITTED);
        assertThat(reacted).isEmpty();
    }

    @Test
    void nobody_stores_the_entries_of_what_has_a_reaction_after_the_commit() {
        DispatchedEvents events = events(List.of());

        assertThatThrownBy(() -> events.entriesOf(UNFOLLOWED)).isInstanceOf(IllegalStateException.class);
    }

    private static void complete(int status) {
        TransactionSynchronizationManager.getSynchronizations().forEach(each -> each.afterCompletion(status));
    }

    /** Reacts to unfollowing. */
    private final class Afterwards implements AfterCommit<AccountUnfollowed> {

        @Override
        public Class<AccountUnfollowed> event() {
            return AccountUnfollowed.class;
        }

        @Override
        public void react(AccountUnfollowed event) {
            if (failing) {
                throw new IllegalStateException("no luck");
            }
            reacted.add("afterwards");
        }
    }

    private DispatchedEvents events(List<InTransaction<?>> inTransaction) {
        return new DispatchedEvents(inTransaction, List.of(afterwards), () -> Stream.of(later), outbox);
    }

    private List<AccountRemoved> waiting() {
        return outbox.claim(later, 10, Instant.EPOCH).stream()
                .map(waiting -> waiting.content().get())
                .toList();
    }

    private <E extends DomainEvent> InTransaction<E> reaction(Class<E> event, int turn, String name) {
        return new Reaction<>(event, turn, () -> reacted.add(name));
    }

    private record Reaction<E extends DomainEvent>(Class<E> event, int turn, Runnable work)
            implements InTransaction<E> {

        @Override
        public void react(E happened) {
            work.run();
        }
    }
}
