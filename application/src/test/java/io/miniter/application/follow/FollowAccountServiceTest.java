package io.miniter.application.follow;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AccountView;
import io.miniter.application.follow.FollowAccount.Command;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.InMemoryWorld;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FollowAccountServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final FollowAccount followAccount =
            new FollowAccountService(world.accounts(), world.follows(), world.homeTimeline(), world.ids());
    private final Account alice = world.scene().account("Alice");
    private final Account bob = world.scene().account("Bob");
    private final Actor actor = world.scene().actor(alice);

    @ParameterizedTest
    @ValueSource(strings = {"bob", "Bob", "BOB"})
    void an_account_is_followed_by_its_handle_in_any_case(String handle) {
        followAccount.followAccount(new Command(actor, new Handle(handle)));

        assertCounts(alice, 0, 1);
        assertCounts(bob, 1, 0);
    }

    @Test
    void following_twice_is_no_error_and_counts_once() {
        followAccount.followAccount(new Command(actor, bob.handle()));
        followAccount.followAccount(new Command(actor, bob.handle()));

        assertCounts(alice, 0, 1);
        assertCounts(bob, 1, 0);
    }

    @Test
    void the_tweets_of_the_followed_are_in_the_timeline() {
        world.scene().tweet(bob, "hello");
        followAccount.followAccount(new Command(actor, bob.handle()));

        assertThat(world.homeTimeline()
                        .of(alice.id(), PageRequest.first(10), world.clock().instant()))
                .hasSize(1);
    }

    @Test
    void two_may_follow_each_other() {
        followAccount.followAccount(new Command(actor, bob.handle()));
        followAccount.followAccount(new Command(world.scene().actor(bob), alice.handle()));

        assertCounts(alice, 1, 1);
        assertCounts(bob, 1, 1);
    }

    @Test
    void the_newest_follow_comes_first() {
        Account carol = world.scene().account("carol");
        followAccount.followAccount(new Command(actor, carol.handle()));
        followAccount.followAccount(new Command(actor, bob.handle()));

        assertThat(world.followViews().following(alice.id(), PageRequest.first(10)))
                .extracting(FollowEntry::accountId)
                .containsExactly(bob.id(), carol.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice", "Alice", "ALICE"})
    void nobody_follows_themselves(String handle) {
        assertRefused(
                ErrorCode.CANNOT_FOLLOW_YOURSELF,
                () -> followAccount.followAccount(new Command(actor, new Handle(handle))));
        assertCounts(alice, 0, 0);
    }

    @Test
    void nobody_follows_somebody_who_is_not_there() {
        assertRefused(
                ErrorCode.ACCOUNT_NOT_FOUND,
                () -> followAccount.followAccount(new Command(actor, new Handle("nobody"))));
        assertCounts(alice, 0, 0);
    }

    @Test
    void somebody_who_is_gone_follows_nobody() {
        world.accounts().remove(alice.id());

        assertRefused(ErrorCode.SESSION_ENDED, () -> followAccount.followAccount(new Command(actor, bob.handle())));
        assertCounts(bob, 0, 0);
    }

    private void assertCounts(Account account, int followers, int following) {
        assertThat(world.scene().view(account))
                .extracting(AccountView::followers, AccountView::following)
                .containsExactly(followers, following);
    }
}
