package io.miniter.application.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.follow.AccountFollowed;
import io.miniter.domain.follow.Follow;
import io.miniter.domain.follow.FollowId;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class ExtendTimelineOnAccountFollowedTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final Account alice = world.scene().account("alice");
    private final Account bob = world.scene().account("bob");

    @Test
    void the_tweets_of_the_followed_are_in_the_timeline() {
        world.scene().tweet(bob, "hello");
        world.follows().add(Follow.start(new FollowId(7), alice.id(), bob.id()).aggregate());

        new ExtendTimelineOnAccountFollowed(world.homeTimeline()).react(new AccountFollowed(alice.id(), bob.id()));

        assertThat(world.homeTimeline().isStoredFor(alice.id())).isTrue();
        assertThat(world.homeTimeline()
                        .of(alice.id(), PageRequest.first(10), world.clock().instant()))
                .hasSize(1);
    }
}
