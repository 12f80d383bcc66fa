package io.miniter.application.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.Account;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class CloseTimelineOnAccountRemovedTest {

    private final InMemoryWorld world = new InMemoryWorld();

    @Test
    void the_timeline_of_whoever_leaves_is_given_up_and_no_other() {
        Account alice = world.scene().account("alice");
        Account bob = world.scene().account("bob");
        world.scene().follow(alice, bob);
        world.scene().follow(bob, alice);

        new CloseTimelineOnAccountRemoved(world.homeTimeline())
                .react(alice.remove(world.clock().instant()));

        assertThat(world.homeTimeline().isStoredFor(alice.id())).isFalse();
        assertThat(world.homeTimeline().isStoredFor(bob.id())).isTrue();
    }
}
