package io.miniter.testkit.follow;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.miniter.application.account.AccountView;
import io.miniter.application.follow.FollowEntry;
import io.miniter.application.follow.Follows;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.Follow;
import io.miniter.domain.follow.FollowId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.shared.WorldContract;
import org.junit.jupiter.api.Test;

/** What is true of every implementation of {@link Follows}. */
public abstract class FollowsContract extends WorldContract {

    private Follows follows() {
        return world().follows();
    }

    @Test
    void a_follow_counts_on_both_sides() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.follow(alice, bob);

        assertCounts(alice, 0, 1);
        assertCounts(bob, 1, 0);
    }

    @Test
    void following_twice_counts_once_and_keeps_the_first_place() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Account carol = scene.account("carol");
        Follow first = scene.follow(alice, bob);
        Follow second = scene.follow(alice, carol);
        scene.follow(alice, bob);

        assertCounts(alice, 0, 2);
        assertCounts(bob, 1, 0);
        assertThat(world().followViews().following(alice.id(), PageRequest.first(10)))
                .containsExactly(
                        new FollowEntry(second.id().value(), carol.id()),
                        new FollowEntry(first.id().value(), bob.id()));
    }

    @Test
    void a_follow_goes_one_way() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.follow(alice, bob);
        scene.follow(bob, alice);
        follows().remove(alice.id(), bob.id());

        assertCounts(alice, 1, 0);
        assertCounts(bob, 0, 1);
    }

    @Test
    void a_follow_may_have_the_largest_id() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        follows().add(Follow.start(new FollowId(Id.MAX), alice.id(), bob.id()).aggregate());

        assertThat(world().followViews().followers(bob.id(), PageRequest.first(10)))
                .containsExactly(new FollowEntry(Id.MAX, alice.id()));
    }

    @Test
    void all_follows_of_an_account_are_removed_and_counted_on_the_other_side() {
        Account alice = scene.account("alice");
        Account read = scene.account("read");
        Account reader = scene.account("reader");
        Account friend = scene.account("friend");
        scene.follow(alice, read);
        scene.follow(reader, alice);
        scene.follow(alice, friend);
        scene.follow(friend, alice);
        scene.follow(friend, read);
        follows().removeAllBy(alice.id());

        assertThat(scene.view(read))
                .extracting(AccountView::followers, AccountView::following)
                .containsExactly(1, 0);
        assertThat(scene.view(reader))
                .extracting(AccountView::followers, AccountView::following)
                .containsExactly(0, 0);
        assertThat(scene.view(friend))
                .extracting(AccountView::followers, AccountView::following)
                .containsExactly(0, 1);
        assertThat(world().followViews().followers(alice.id(), PageRequest.first(10)))
                .isEmpty();
        assertThat(world().followViews().following(alice.id(), PageRequest.first(10)))
                .isEmpty();
    }

    @Test
    void following_somebody_who_is_gone_is_refused() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        world().follows().removeAllBy(bob.id());
        world().accounts().remove(bob.id());

        assertRefused(ErrorCode.ACCOUNT_NOT_FOUND, () -> scene.follow(alice, bob));
        assertCounts(alice, 0, 0);
    }

    @Test
    void somebody_who_is_gone_follows_nobody() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        world().follows().removeAllBy(alice.id());
        world().accounts().remove(alice.id());

        assertRefused(ErrorCode.SESSION_ENDED, () -> scene.follow(alice, bob));
        assertCounts(bob, 0, 0);
    }

    @Test
    void where_both_are_gone_the_refusal_names_one_of_them() {
        DomainException refusal = catchThrowableOfType(
                DomainException.class, () -> scene.follow(new AccountId(Id.MAX), new AccountId(Id.MAX - 1)));

        assertThat(refusal.code()).isIn(ErrorCode.ACCOUNT_NOT_FOUND, ErrorCode.SESSION_ENDED);
    }

    @Test
    void an_unfollow_counts_on_both_sides() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Account carol = scene.account("carol");
        scene.follow(alice, bob);
        scene.follow(alice, carol);
        scene.follow(carol, bob);

        assertThat(follows().remove(alice.id(), bob.id())).isTrue();
        assertCounts(alice, 0, 1);
        assertCounts(bob, 1, 0);
        assertCounts(carol, 1, 1);
    }

    @Test
    void unfollowing_twice_counts_once() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Account carol = scene.account("carol");
        scene.follow(alice, bob);
        scene.follow(alice, carol);
        scene.follow(carol, bob);

        assertThat(follows().remove(alice.id(), bob.id())).isTrue();
        assertThat(follows().remove(alice.id(), bob.id())).isFalse();

        assertCounts(alice, 0, 1);
        assertCounts(bob, 1, 0);
    }

    @Test
    void unfollowing_whom_one_does_not_follow_changes_nothing() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.follow(bob, alice);

        assertThat(follows().remove(alice.id(), bob.id())).isFalse();
        assertThat(follows().remove(alice.id(), new AccountId(Id.MAX))).isFalse();
        assertThat(follows().remove(new AccountId(Id.MAX), alice.id())).isFalse();

        assertCounts(alice, 1, 0);
        assertCounts(bob, 0, 1);
    }

    @Test
    void following_again_after_an_unfollow_counts_again_and_is_the_newest() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Account carol = scene.account("carol");
        scene.follow(alice, bob);
        scene.follow(alice, carol);
        scene.unfollow(alice, bob);
        scene.follow(alice, bob);

        assertCounts(alice, 0, 2);
        assertCounts(bob, 1, 0);
        assertThat(world().followViews().following(alice.id(), PageRequest.first(10)))
                .extracting(FollowEntry::accountId)
                .containsExactly(bob.id(), carol.id());
    }

    private void assertCounts(Account account, int followers, int following) {
        assertThat(scene.view(account))
                .extracting(AccountView::followers, AccountView::following)
                .containsExactly(followers, following);
    }
}
