package io.miniter.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.application.session.EndedSessions;
import io.miniter.application.session.Sessions;
import io.miniter.domain.account.Account;
import io.miniter.domain.session.Session;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.Scene;
import io.miniter.testkit.shared.SequentialIds;
import org.junit.jupiter.api.Test;

/** The server that ends a session knows it immediately after the commit, not before. */
@PersistenceTest
final class SessionEndTest {

    private final PostgresqlWorld world;
    private final Sessions sessions;
    private final EndedSessions endedSessions;
    private final Account alice;
    private final Session session;
    private final Session kept;

    SessionEndTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.sessions = this.world.sessions();
        this.endedSessions = this.world.endedSessions();
        Scene scene = new Scene(() -> this.world, new SequentialIds(), this.world.clock());
        this.alice = scene.account("alice");
        this.session = scene.session(alice);
        this.kept = scene.session(alice);
        // What was read by now is young enough for as long as the clock stands
        assertThat(endedSessions.contains(session.id())).isFalse();
    }

    @Test
    void an_end_is_known_once_it_is_committed() {
        world.inTransaction(() -> {
            sessions.end(session.id(), alice.id());
            assertThat(endedSessions.contains(session.id())).isFalse();
        });

        assertThat(endedSessions.contains(session.id())).isTrue();
        assertThat(endedSessions.contains(kept.id())).isFalse();
    }

    @Test
    void every_end_of_a_transaction_is_known_once_it_is_committed() {
        world.inTransaction(() -> {
            sessions.endAllBut(kept.id(), alice.id());
            sessions.endAll(alice.id());
        });

        assertThat(endedSessions.contains(session.id())).isTrue();
        assertThat(endedSessions.contains(kept.id())).isTrue();
    }

    @Test
    void an_end_without_a_transaction_is_known_at_once() {
        sessions.end(session.id(), alice.id());

        assertThat(endedSessions.contains(session.id())).isTrue();
    }

    @Test
    void an_end_that_was_taken_back_never_was() {
        assertThatThrownBy(() -> world.inTransaction(() -> {
                    sessions.end(session.id(), alice.id());
                    sessions.endAll(alice.id());
                    throw new IllegalStateException("something else went wrong");
                }))
                .hasMessage("something else went wrong");

        assertThat(endedSessions.contains(session.id())).isFalse();
        world.letAMinutePass();
        assertThat(endedSessions.contains(session.id())).isFalse();
        assertThat(sessions.exists(session.id(), alice.id())).isTrue();
    }
}
