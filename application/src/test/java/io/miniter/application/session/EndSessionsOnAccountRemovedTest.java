package io.miniter.application.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class EndSessionsOnAccountRemovedTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final EndSessionsOnAccountRemoved reaction = new EndSessionsOnAccountRemoved(world.sessions());
    private final Account alice = world.scene().account("alice");
    private final Actor here = world.scene().actor(alice);
    private final Actor there = world.scene().actor(alice);
    private final Actor bob = world.scene().actor("bob");

    @Test
    void every_session_ends_for_writers_and_for_readers() {
        reaction.react(alice.remove(world.clock().instant()));

        for (Actor actor : new Actor[] {here, there}) {
            assertThat(world.sessions().exists(actor.sessionId(), actor.accountId()))
                    .isFalse();
            assertThat(world.endedSessions().contains(actor.sessionId())).isTrue();
        }
    }

    @Test
    void the_sessions_of_others_go_on() {
        reaction.react(alice.remove(world.clock().instant()));

        assertThat(world.sessions().exists(bob.sessionId(), bob.accountId())).isTrue();
        assertThat(world.endedSessions().contains(bob.sessionId())).isFalse();
    }
}
