package io.miniter.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.Account;
import io.miniter.domain.session.Session;
import io.miniter.persistence.session.StartedServer.Memory;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.Scene;
import io.miniter.testkit.shared.SequentialIds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More sessions end than a server keeps in memory: every end is still known. */
@PersistenceTest
final class ManyEndedSessionsTest {

    private static final int MOST = 20;
    private static final int ENDED = 100;

    private final PostgresqlWorld world;
    private final StartedServer servers;
    private final Scene scene;

    ManyEndedSessionsTest(PostgresqlWorld world, StartedServer servers) {
        this.world = world.emptied();
        this.servers = servers;
        this.scene = new Scene(() -> this.world, new SequentialIds(), this.world.clock());
    }

    @Test
    void a_server_that_ends_them_itself_knows_each() {
        Memory server = servers.start(world.clock(), MOST);
        assertThat(server.endedSessions().contains(alive().id())).isFalse();
        List<Session> ended = endMany(server);

        assertThat(ended).allMatch(session -> server.endedSessions().contains(session.id()));
        assertThat(server.endedSessions().contains(alive().id())).isFalse();
    }

    @Test
    void a_server_that_starts_afterwards_knows_each() {
        List<Session> ended = endMany(servers.start(world.clock(), ENDED));
        Memory server = servers.start(world.clock(), MOST);

        assertThat(ended).allMatch(session -> server.endedSessions().contains(session.id()));
        assertThat(server.endedSessions().contains(alive().id())).isFalse();
    }

    @Test
    void no_more_are_in_memory_than_the_most() {
        MyBatisEndedSessions endedSessions =
                (MyBatisEndedSessions) servers.start(world.clock(), MOST).endedSessions();
        for (long id = 1; id <= ENDED; id++) {
            endedSessions.add(List.of(id));
            assertThat(endedSessions.inMemory()).isLessThanOrEqualTo(MOST);
        }
    }

    private Session alive() {
        return scene.session(scene.account("alive_" + ++accounts));
    }

    private int accounts;

    private List<Session> endMany(Memory server) {
        Account alice = scene.account("alice");
        List<Session> ended = new ArrayList<>();
        for (int session = 0; session < ENDED; session++) {
            ended.add(scene.session(alice));
            server.sessions().end(ended.getLast().id(), alice.id());
        }
        return ended;
    }
}
