package io.miniter.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.session.RefreshTokenHash;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.session.UserAgent;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.Scene;
import io.miniter.testkit.shared.SequentialIds;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Concurrent logins to one account that has the maximum number of sessions. */
@PersistenceTest
final class SimultaneousLoginsTest {

    private static final int AT_ONCE = 8;

    private final PostgresqlWorld world;
    private final Account alice;

    SimultaneousLoginsTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.alice = new Scene(() -> this.world, new SequentialIds(), this.world.clock()).account("alice");
    }

    @Test
    void none_is_refused_and_the_next_login_ends_what_is_above_the_bound() throws Exception {
        for (long id = 1_000; id < 1_000 + Session.MAX_OF_AN_ACCOUNT; id++) {
            logIn(id);
        }
        assertThat(AtOnce.failures(LongStream.range(2_000, 2_000 + AT_ONCE)
                        .<Runnable>mapToObj(id -> () -> logIn(id))
                        .toList()))
                .isEmpty();
        assertThat(LongStream.range(2_000, 2_000 + AT_ONCE))
                .allMatch(id -> world.sessions().exists(new SessionId(id), alice.id()));

        logIn(3_000);
        assertThat(world.sessions().of(alice.id(), alice.createdAt(), new PageRequest(PageRequest.MAX_LIMIT, null)))
                .hasSize(Session.MAX_OF_AN_ACCOUNT);
        assertThat(world.endedSessions().contains(new SessionId(1_000))).isTrue();
        assertThat(world.endedSessions().contains(new SessionId(3_000))).isFalse();
    }

    private void logIn(long id) {
        world.sessions()
                .add(
                        Session.start(
                                new SessionId(id),
                                alice.id(),
                                new RefreshTokenHash("family " + id, "secret"),
                                UserAgent.UNKNOWN,
                                world.clock().instant()),
                        alice.passwordHash());
    }
}
