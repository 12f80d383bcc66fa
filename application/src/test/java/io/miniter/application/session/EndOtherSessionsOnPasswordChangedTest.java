package io.miniter.application.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.session.PasswordChanged;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class EndOtherSessionsOnPasswordChangedTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final EndOtherSessionsOnPasswordChanged reaction = new EndOtherSessionsOnPasswordChanged(world.sessions());
    private final Account alice = world.scene().account("alice");

    @Test
    void only_the_session_that_changed_it_goes_on() {
        Actor here = world.scene().actor(alice);
        Actor there = world.scene().actor(alice);
        Actor bob = world.scene().actor("bob");

        reaction.react(new PasswordChanged(alice.id(), here.sessionId()));

        assertThat(goesOn(here)).isTrue();
        assertThat(goesOn(there)).isFalse();
        assertThat(goesOn(bob)).isTrue();
    }

    private boolean goesOn(Actor actor) {
        return world.sessions().exists(actor.sessionId(), actor.accountId());
    }
}
