package io.miniter.application.follow;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.miniter.application.account.AccountView;
import io.miniter.application.follow.FollowAccount.Command;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Handle;
import io.miniter.domain.follow.AccountFollowed;
import io.miniter.domain.follow.AccountUnfollowed;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.event.PublishedEvents;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FollowAccountServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final PublishedEvents events = new PublishedEvents();
    private final FollowAccount followAccount =
            new FollowAccountService(world.accounts(), world.follows(), events, world.ids());
    private final Account alice = world.scene().account("Alice");
    private final Account bob = world.scene().account("Bob");
    private final Actor actor = world.scene().actor(alice);

    @ParameterizedTest
    @ValueSource(strings = {"bob", "Bob", "BOB"})
    void an_account_is_followed_by_its_handle_in_any_case(String handle) {
        followAccount.follow(new Command(actor, new Handle(handle)));

        assertCounts(alice, 0, 1);
        assertCounts(bob, 1, 0);
    }

    @Test
    void following_twice_is_no_error_and_counts_once() {
        followAccount.follow(new Command(actor, bob.handle()));
        followAccount.follow(new Command(actor, bob.handle()));

        assertCounts(alice, 0, 1);
        assertCounts(bob, 1, 0);
    }

    @Test
    void both_are_told_to_everybody_else() {
        followAccount.follow(new Command(actor, bob.handle()));
        followAccount.unfollow(new Command(actor, bob.handle()));

        assertThat(events.all())
                .containsExactly(
                        new AccountFollowed(alice.id(), bob.id()), new AccountUnfollowed(alice.id(), bob.id()));
    }

    @Test
    void two_may_follow_each_other() {
        followAccount.follow(new Command(actor, bob.handle()));
        followAccount.follow(new Command(world.scene().actor(bob), alice.handle()));

        assertCounts(alice, 1, 1);
        assertCounts(bob, 1, 1);
    }

    @Test
    void the_newest_follow_comes_first() {
        Account carol = world.scene().account("carol");
        followAccount.follow(new Command(actor, carol.handle()));
        followAccount.follow(new Command(actor, bob.handle()));

        assertThat(world.followViews().following(alice.id(), PageRequest.first(10)))
                .extracting(FollowEntry::accountId)
                .containsExactly(bob.id(), carol.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice", "Alice", "ALICE"})
    void nobody_follows_themselves(String handle) {
        assertRefused(
                ErrorCode.CANNOT_FOLLOW_YOURSELF, () -> followAccount.follow(new Command(actor, new Handle(handle))));
        assertCounts(alice, 0, 0);
    }

    @Test
    void nobody_follows_somebody_who_is_not_there() {
        assertRefused(
                ErrorCode.ACCOUNT_NOT_FOUND, () -> followAccount.follow(new Command(actor, new Handle("nobody"))));
        assertCounts(alice, 0, 0);
    }

    @Test
    void somebody_who_is_gone_follows_nobody() {
        world.accounts().remove(alice.id());

        assertRefused(ErrorCode.SESSION_ENDED, () -> followAccount.follow(new Command(actor, bob.handle())));
        assertCounts(bob, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bob", "Bob", "BOB"})
    void an_account_is_unfollowed_by_its_handle_in_any_case(String handle) {
        world.scene().follow(alice, bob);
        followAccount.unfollow(new Command(actor, new Handle(handle)));

        assertCounts(alice, 0, 0);
        assertCounts(bob, 0, 0);
    }

    @Test
    void where_nobody_was_followed_nothing_has_happened() {
        followAccount.unfollow(new Command(actor, bob.handle()));

        assertThat(events.all()).isEmpty();
    }

    @Test
    void unfollowing_twice_is_no_error_and_counts_once() {
        world.scene().follow(alice, bob);
        world.scene().follow(world.scene().account("carol"), bob);
        followAccount.unfollow(new Command(actor, bob.handle()));
        followAccount.unfollow(new Command(actor, bob.handle()));

        assertCounts(alice, 0, 0);
        assertCounts(bob, 1, 0);
    }

    @Test
    void whoever_was_not_followed_is_not_followed_afterwards() {
        world.scene().follow(bob, alice);
        followAccount.unfollow(new Command(actor, bob.handle()));

        assertCounts(alice, 1, 0);
        assertCounts(bob, 0, 1);
    }

    @Test
    void unfollowing_oneself_changes_nothing() {
        world.scene().follow(alice, bob);
        followAccount.unfollow(new Command(actor, alice.handle()));

        assertCounts(alice, 0, 1);
    }

    @Test
    void nobody_unfollows_somebody_who_is_not_there() {
        assertRefused(
                ErrorCode.ACCOUNT_NOT_FOUND, () -> followAccount.unfollow(new Command(actor, new Handle("nobody"))));
    }

    @Test
    void somebody_who_is_gone_follows_nobody_anyway() {
        world.accounts().remove(alice.id());

        assertThatNoException().isThrownBy(() -> followAccount.unfollow(new Command(actor, bob.handle())));
    }

    private void assertCounts(Account account, int followers, int following) {
        assertThat(world.scene().view(account))
                .extracting(AccountView::followers, AccountView::following)
                .containsExactly(followers, following);
    }
}
