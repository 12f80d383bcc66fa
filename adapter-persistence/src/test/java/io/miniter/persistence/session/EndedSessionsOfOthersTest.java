package io.miniter.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.domain.account.Account;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.Scene;
import io.miniter.testkit.shared.SequentialIds;
import io.miniter.testkit.shared.SettableClock;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** How a server learns of sessions that another one ended. */
@PersistenceTest
final class EndedSessionsOfOthersTest {

    private final PostgresqlWorld world;
    private final Scene scene;
    private final SettableClock clock = new SettableClock();
    private final SessionMapper mapper;
    private final MyBatisEndedSessions other;

    EndedSessionsOfOthersTest(PostgresqlWorld world, SessionMapper mapper) {
        this.world = world.emptied();
        this.scene = new Scene(() -> this.world, new SequentialIds(), this.world.clock());
        this.mapper = mapper;
        this.other = new MyBatisEndedSessions(mapper, clock);
        other.keepUp();
    }

    @Test
    void an_end_is_known_once_the_others_are_read() {
        Session session = end();

        assertThat(other.contains(session.id())).isFalse();
        other.keepUp();
        assertThat(other.contains(session.id())).isTrue();
    }

    @Test
    void an_answer_that_would_be_too_old_is_read_first() {
        Session session = end();

        clock.advance(MyBatisEndedSessions.OLDEST_ANSWER);
        assertThat(other.contains(session.id())).isFalse();
        clock.advance(Duration.ofMillis(1));
        assertThat(other.contains(session.id())).isTrue();
    }

    @Test
    void the_oldest_answer_is_younger_than_a_minute() {
        assertThat(MyBatisEndedSessions.OLDEST_ANSWER).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void a_server_that_has_just_started_knows_the_ends_of_the_last_day() {
        note(1, "1 second");
        note(2, "24 hours");
        note(3, "26 hours");
        MyBatisEndedSessions started = new MyBatisEndedSessions(mapper, clock);

        assertThat(started.contains(new SessionId(1))).isTrue();
        assertThat(started.contains(new SessionId(2))).isTrue();
        assertThat(started.contains(new SessionId(3))).isFalse();
    }

    @Test
    void an_end_that_was_committed_minutes_after_it_was_noted_is_not_missed() {
        clock.advance(Duration.ofSeconds(10));
        other.keepUp();
        note(1, "4 minutes");
        clock.advance(Duration.ofSeconds(10));
        other.keepUp();

        assertThat(other.contains(new SessionId(1))).isTrue();
    }

    @Test
    void a_clock_that_was_set_back_hides_no_end() {
        note(1, "4 minutes");
        clock.advance(Duration.ofHours(-1));
        other.keepUp();

        assertThat(other.contains(new SessionId(1))).isTrue();
    }

    @Test
    void an_end_is_remembered_for_as_long_as_an_access_token_can_live() {
        other.add(List.of(1L));
        clock.advance(MyBatisEndedSessions.MEMORY);
        other.keepUp();
        assertThat(other.contains(new SessionId(1))).isTrue();

        clock.advance(Duration.ofMillis(1));
        other.keepUp();
        assertThat(other.contains(new SessionId(1))).isFalse();
    }

    @Test
    void without_the_database_there_is_an_answer_for_as_long_as_it_is_young_enough() {
        AtomicBoolean away = new AtomicBoolean();
        MyBatisEndedSessions cutOff = new MyBatisEndedSessions(awayWhile(away), clock);
        cutOff.keepUp();
        away.set(true);
        clock.advance(MyBatisEndedSessions.OLDEST_ANSWER);

        assertThatCode(cutOff::keepUp).doesNotThrowAnyException();
        assertThat(cutOff.contains(new SessionId(1))).isFalse();
        clock.advance(Duration.ofMillis(1));
        assertThatThrownBy(() -> cutOff.contains(new SessionId(1)))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    private Session end() {
        Account alice = scene.account("alice");
        Session session = scene.session(alice);
        world.sessions().end(session.id(), alice.id());
        return session;
    }

    private void note(long id, String ago) {
        world.jdbc()
                .sql("INSERT INTO ended_sessions (session_id, ended_at) VALUES (?, clock_timestamp() - ?::interval)")
                .param(id)
                .param(ago)
                .update();
    }

    private SessionMapper awayWhile(AtomicBoolean away) {
        return (SessionMapper) Proxy.newProxyInstance(
                SessionMapper.class.getClassLoader(),
                new Class<?>[] {SessionMapper.class},
                (proxy, method, arguments) -> {
                    if (away.get()) {
                        throw new DataAccessResourceFailureException("away");
                    }
                    return method.invoke(mapper, arguments);
                });
    }
}
