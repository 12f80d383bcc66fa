package io.miniter.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.session.Sessions;
import io.miniter.domain.account.Account;
import io.miniter.domain.session.RefreshTokenHash;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.session.UserAgent;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.Scene;
import io.miniter.testkit.shared.SequentialIds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A session that was found for a refresh belongs to the refresh until it is committed. */
@PersistenceTest
final class HeldSessionTest {

    private static final RefreshTokenHash FIRST = new RefreshTokenHash("family", "first");
    private static final RefreshTokenHash SECOND = new RefreshTokenHash("family", "second");

    private final PostgresqlWorld world;
    private final Sessions sessions;
    private final Session session;
    private final Session other;

    HeldSessionTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.sessions = this.world.sessions();
        Account alice = new Scene(() -> this.world, new SequentialIds(), this.world.clock()).account("alice");
        this.session = begin(alice, 1, FIRST);
        this.other = begin(alice, 2, new RefreshTokenHash("another family", "first"));
    }

    private Session begin(Account account, long id, RefreshTokenHash token) {
        Session begun = Session.start(
                new SessionId(id),
                account.id(),
                token,
                UserAgent.UNKNOWN,
                world.clock().instant());
        sessions.add(begun, account.passwordHash());
        return begun;
    }

    @Test
    void it_is_held_and_no_other_is() {
        world.inTransaction(() -> {
            sessions.findForRefresh(FIRST);

            assertThat(world.isHeld("sessions", session.id().value())).isTrue();
            assertThat(world.isHeld("sessions", other.id().value())).isFalse();
        });

        assertThat(world.isHeld("sessions", session.id().value())).isFalse();
    }

    @Test
    void of_two_who_use_one_token_at_once_the_second_finds_it_used() throws Exception {
        List<Boolean> expected = new ArrayList<>();
        Beside second = world.inTransaction(() -> {
            Session found = sessions.findForRefresh(FIRST).orElseThrow();
            Beside beside = AtOnce.beside(() -> world.inTransaction(
                    () -> sessions.findForRefresh(FIRST).ifPresent(seen -> expected.add(seen.expects(FIRST)))));
            world.awaitWaiting(1);
            sessions.update(found.refresh(SECOND, world.clock().instant()));
            return beside;
        });

        assertThat(second.failure()).isEmpty();
        assertThat(expected).containsExactly(false);
    }

    @Test
    void a_refresh_that_waited_for_the_end_finds_nothing() throws Exception {
        List<Session> found = new ArrayList<>();
        Beside refresh = world.inTransaction(() -> {
            sessions.end(session.id(), session.accountId());
            Beside beside = AtOnce.beside(() ->
                    world.inTransaction(() -> sessions.findForRefresh(FIRST).ifPresent(found::add)));
            world.awaitWaiting(1);
            return beside;
        });

        assertThat(refresh.failure()).isEmpty();
        assertThat(found).isEmpty();
    }
}
