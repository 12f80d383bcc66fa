package io.miniter.application.follow;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.miniter.application.account.AccountView;
import io.miniter.application.follow.UnfollowAccount.Command;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.InMemoryWorld;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnfollowAccountServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final UnfollowAccount unfollowAccount =
            new UnfollowAccountService(world.accounts(), world.follows(), world.homeTimeline());
    private final Account alice = world.scene().account("Alice");
    private final Account bob = world.scene().account("Bob");
    private final Actor actor = world.scene().actor(alice);

    @ParameterizedTest
    @ValueSource(strings = {"bob", "Bob", "BOB"})
    void an_account_is_unfollowed_by_its_handle_in_any_case(String handle) {
        world.scene().follow(alice, bob);
        unfollowAccount.unfollowAccount(new Command(actor, new Handle(handle)));

        assertCounts(alice, 0, 0);
        assertCounts(bob, 0, 0);
    }

    @Test
    void the_tweets_of_whoever_was_unfollowed_are_taken_out_of_the_timeline() {
        world.scene().follow(alice, bob);
        world.scene().tweet(bob, "hello");
        unfollowAccount.unfollowAccount(new Command(actor, bob.handle()));

        assertThat(world.homeTimeline().isStoredFor(alice.id())).isFalse();
        assertThat(world.homeTimeline()
                        .of(alice.id(), PageRequest.first(10), world.clock().instant()))
                .isEmpty();
    }

    @Test
    void where_nobody_was_followed_the_timeline_is_left_alone() {
        world.scene().follow(alice, bob);
        world.follows().remove(alice.id(), bob.id());
        unfollowAccount.unfollowAccount(new Command(actor, bob.handle()));

        assertThat(world.homeTimeline().isStoredFor(alice.id())).isTrue();
    }

    @Test
    void unfollowing_twice_is_no_error_and_counts_once() {
        world.scene().follow(alice, bob);
        world.scene().follow(world.scene().account("carol"), bob);
        unfollowAccount.unfollowAccount(new Command(actor, bob.handle()));
        unfollowAccount.unfollowAccount(new Command(actor, bob.handle()));

        assertCounts(alice, 0, 0);
        assertCounts(bob, 1, 0);
    }

    @Test
    void whoever_was_not_followed_is_not_followed_afterwards() {
        world.scene().follow(bob, alice);
        unfollowAccount.unfollowAccount(new Command(actor, bob.handle()));

        assertCounts(alice, 1, 0);
        assertCounts(bob, 0, 1);
    }

    @Test
    void unfollowing_oneself_changes_nothing() {
        world.scene().follow(alice, bob);
        unfollowAccount.unfollowAccount(new Command(actor, alice.handle()));

        assertCounts(alice, 0, 1);
    }

    @Test
    void nobody_unfollows_somebody_who_is_not_there() {
        assertRefused(
                ErrorCode.ACCOUNT_NOT_FOUND,
                () -> unfollowAccount.unfollowAccount(new Command(actor, new Handle("nobody"))));
    }

    @Test
    void somebody_who_is_gone_follows_nobody_anyway() {
        world.accounts().remove(alice.id());

        assertThatNoException().isThrownBy(() -> unfollowAccount.unfollowAccount(new Command(actor, bob.handle())));
    }

    private void assertCounts(Account account, int followers, int following) {
        assertThat(world.scene().view(account))
                .extracting(AccountView::followers, AccountView::following)
                .containsExactly(followers, following);
    }
}
