package io.miniter.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.miniter.application.session.Sessions;
import io.miniter.domain.account.Account;
import io.miniter.domain.session.Session;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.Scene;
import io.miniter.testkit.shared.SequentialIds;
import io.miniter.testkit.shared.SettableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@PersistenceTest
final class SessionHousekeepingTest {

    private final PostgresqlWorld world;
    private final Sessions sessions;
    private final SettableClock clock;
    private final SessionHousekeeping housekeeping;
    private final Account alice;
    private final Session session;

    SessionHousekeepingTest(PostgresqlWorld world, SessionMapper mapper) {
        this.world = world.emptied();
        this.sessions = this.world.sessions();
        this.clock = this.world.clock();
        this.housekeeping = new SessionHousekeeping(mapper, clock);
        Scene scene = new Scene(() -> this.world, new SequentialIds(), clock);
        this.alice = scene.account("alice");
        this.session = scene.session(alice);
    }

    @Test
    void a_session_is_forgotten_once_it_was_idle_for_too_long() {
        clock.advance(Session.IDLE_LIMIT);
        housekeeping.forget();
        assertThat(sessions.exists(session.id(), alice.id())).isTrue();

        clock.advance(Duration.ofMillis(1));
        housekeeping.forget();
        assertThat(sessions.exists(session.id(), alice.id())).isFalse();
    }

    @Test
    void a_session_that_was_used_since_is_kept() {
        clock.advance(Duration.ofDays(29));
        sessions.update(session.refresh(session.refreshToken(), clock.instant()));
        clock.advance(Duration.ofDays(29));
        housekeeping.forget();

        assertThat(sessions.exists(session.id(), alice.id())).isTrue();
    }

    @Test
    void an_end_is_forgotten_once_no_access_token_can_live_any_more() {
        world.jdbc().sql("""
                INSERT INTO ended_sessions (session_id, ended_at)
                VALUES (1, clock_timestamp() - interval '24 hours 59 minutes'),
                       (2, clock_timestamp() - interval '25 hours')
                """).update();
        housekeeping.forget();

        assertThat(world.jdbc()
                        .sql("SELECT session_id FROM ended_sessions")
                        .query(Long.class)
                        .list())
                .containsExactly(1L);
    }

    @Test
    void what_somebody_holds_is_left_for_the_next_time() {
        clock.advance(Session.IDLE_LIMIT.plusMillis(1));
        world.inTransaction(() -> {
            sessions.findForRefresh(session.refreshToken());
            assertThatCode(() -> AtOnce.beside(housekeeping::forget).failure()).doesNotThrowAnyException();
        });

        assertThat(sessions.exists(session.id(), alice.id())).isTrue();
        housekeeping.forget();
        assertThat(sessions.exists(session.id(), alice.id())).isFalse();
    }

    @Test
    void several_servers_can_do_it_at_once() throws Exception {
        clock.advance(Session.IDLE_LIMIT.plusMillis(1));

        assertThat(AtOnce.failures(List.of(housekeeping::forget, housekeeping::forget, housekeeping::forget)))
                .isEmpty();
        assertThat(sessions.exists(session.id(), alice.id())).isFalse();
    }
}
