package io.miniter.application.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.follow.AccountUnfollowed;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class ReduceTimelineOnAccountUnfollowedTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final Account alice = world.scene().account("alice");
    private final Account bob = world.scene().account("bob");

    @Test
    void the_tweets_of_whoever_was_unfollowed_are_taken_out() {
        world.scene().follow(alice, bob);
        world.scene().tweet(bob, "hello");
        world.follows().remove(alice.id(), bob.id());

        new ReduceTimelineOnAccountUnfollowed(world.homeTimeline()).react(new AccountUnfollowed(alice.id(), bob.id()));

        assertThat(world.homeTimeline().isStoredFor(alice.id())).isFalse();
        assertThat(world.homeTimeline()
                        .of(alice.id(), PageRequest.first(10), world.clock().instant()))
                .isEmpty();
    }
}
