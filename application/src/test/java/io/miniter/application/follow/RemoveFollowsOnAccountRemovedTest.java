package io.miniter.application.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AccountView;
import io.miniter.domain.account.Account;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class RemoveFollowsOnAccountRemovedTest {

    private final InMemoryWorld world = new InMemoryWorld();

    @Test
    void follows_of_both_sides_are_gone_and_no_others() {
        Account alice = world.scene().account("alice");
        Account bob = world.scene().account("bob");
        Account carol = world.scene().account("carol");
        world.scene().follow(alice, bob);
        world.scene().follow(bob, alice);
        world.scene().follow(bob, carol);

        new RemoveFollowsOnAccountRemoved(world.follows())
                .react(alice.remove(world.clock().instant()));

        assertThat(world.scene().view(bob))
                .extracting(AccountView::followers, AccountView::following)
                .containsExactly(0, 1);
        assertThat(world.scene().view(carol).followers()).isEqualTo(1);
    }
}
