package io.miniter.testkit.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.follow.FollowEntry;
import io.miniter.application.follow.FollowViews;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.Follow;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.shared.PageWalk;
import io.miniter.testkit.shared.RandomHistory;
import io.miniter.testkit.shared.WorldContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link FollowViews}. */
public abstract class FollowViewsContract extends WorldContract {

    private static final PageRequest ALL = PageRequest.first(100);

    private FollowViews views() {
        return world().followViews();
    }

    @Test
    void followers_are_listed_the_newest_follow_first_however_old_their_accounts() {
        Account followee = scene.account("followee");
        Account older = scene.account("older");
        Account newer = scene.account("newer");
        Follow first = scene.follow(newer, followee);
        Follow second = scene.follow(older, followee);

        assertThat(views().followers(followee.id(), ALL))
                .containsExactly(
                        new FollowEntry(second.id().value(), older.id()),
                        new FollowEntry(first.id().value(), newer.id()));
    }

    @Test
    void the_followed_are_listed_the_newest_follow_first_however_old_their_accounts() {
        Account follower = scene.account("follower");
        Account older = scene.account("older");
        Account newer = scene.account("newer");
        Follow first = scene.follow(follower, newer);
        Follow second = scene.follow(follower, older);

        assertThat(views().following(follower.id(), ALL))
                .containsExactly(
                        new FollowEntry(second.id().value(), older.id()),
                        new FollowEntry(first.id().value(), newer.id()));
    }

    @Test
    void a_follow_shows_on_both_sides_at_one_position() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Follow follow = scene.follow(alice, bob);

        assertThat(views().following(alice.id(), ALL))
                .containsExactly(new FollowEntry(follow.id().value(), bob.id()));
        assertThat(views().followers(bob.id(), ALL))
                .containsExactly(new FollowEntry(follow.id().value(), alice.id()));
        assertThat(views().followers(alice.id(), ALL)).isEmpty();
        assertThat(views().following(bob.id(), ALL)).isEmpty();
    }

    @Test
    void nobody_follows_and_is_followed_by_those_who_are_not_there() {
        assertThat(views().followers(new AccountId(Id.MAX), ALL)).isEmpty();
        assertThat(views().following(new AccountId(Id.MAX), ALL)).isEmpty();
    }

    @Test
    void an_unfollow_takes_the_entry_from_both_lists() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.follow(alice, bob);
        scene.unfollow(alice, bob);

        assertThat(views().following(alice.id(), ALL)).isEmpty();
        assertThat(views().followers(bob.id(), ALL)).isEmpty();
    }

    @Test
    void somebody_who_leaves_is_in_no_list() {
        Account alice = scene.account("alice");
        Account leaver = scene.account("leaver");
        Account carol = scene.account("carol");
        scene.follow(leaver, alice);
        scene.follow(alice, leaver);
        scene.follow(carol, alice);
        scene.follow(alice, carol);
        world().follows().removeAllBy(leaver.id());
        world().accounts().remove(leaver.id());

        assertThat(views().followers(alice.id(), ALL))
                .extracting(FollowEntry::accountId)
                .containsExactly(carol.id());
        assertThat(views().following(alice.id(), ALL))
                .extracting(FollowEntry::accountId)
                .containsExactly(carol.id());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void after_any_history_the_lists_hold_the_follows_that_are_left(long seed) {
        RandomHistory history = RandomHistory.happen(seed, world(), scene);

        for (AccountId account : history.accounts()) {
            List<FollowEntry> followers =
                    PageWalk.all(2, request -> views().followers(account, request), FollowEntry::position);
            List<FollowEntry> following =
                    PageWalk.all(2, request -> views().following(account, request), FollowEntry::position);
            assertThat(followers).extracting(FollowEntry::accountId).isEqualTo(history.followersOf(account));
            assertThat(following).extracting(FollowEntry::accountId).isEqualTo(history.followedBy(account));
        }
    }
}
