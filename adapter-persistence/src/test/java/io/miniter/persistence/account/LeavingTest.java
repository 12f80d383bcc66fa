package io.miniter.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.Account;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.tweet.Tweet;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.Scene;
import io.miniter.testkit.shared.SequentialIds;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/**
 * Operations of and on an account during its removal: the second one waits, there are no deadlocks, and every count is
 * correct afterwards.
 */
@PersistenceTest
final class LeavingTest {

    private final PostgresqlWorld world;
    private final Scene scene;
    private final Account leaver;
    private final Account friend;

    private final AccountMapper mapper;

    LeavingTest(PostgresqlWorld world, AccountMapper mapper) {
        this.mapper = mapper;
        this.world = world.emptied();
        this.scene = new Scene(() -> this.world, new SequentialIds(), this.world.clock());
        this.leaver = scene.account("leaver");
        this.friend = scene.account("friend");
        scene.follow(leaver, scene.account("read"));
        scene.follow(scene.account("reader"), leaver);
    }

    @Test
    void a_follow_of_somebody_who_is_leaving_finds_no_account() throws Exception {
        Beside follow = whileLeaving(() -> scene.follow(friend, leaver));

        assertRefused(follow, ErrorCode.ACCOUNT_NOT_FOUND);
    }

    @Test
    void a_follow_by_somebody_who_is_leaving_is_too_late() throws Exception {
        Beside follow = whileLeaving(() -> scene.follow(leaver, friend));

        assertRefused(follow, ErrorCode.SESSION_ENDED);
    }

    @Test
    void a_tweet_by_somebody_who_is_leaving_is_too_late() throws Exception {
        Beside tweet = whileLeaving(() -> scene.tweet(leaver, "one more thing"));

        assertRefused(tweet, ErrorCode.SESSION_ENDED);
    }

    @Test
    void a_session_of_somebody_who_is_leaving_is_too_late() throws Exception {
        Beside login = whileLeaving(() -> scene.session(leaver));

        assertRefused(login, ErrorCode.LOGIN_FAILED);
    }

    @Test
    void an_unfollow_of_somebody_who_has_left_changes_nothing() throws Exception {
        scene.follow(friend, leaver);
        Beside unfollow = afterLeaving(() -> scene.unfollow(friend, leaver));

        assertThat(unfollow.failure()).isEmpty();
        world.assertCountsAreRight();
    }

    @Test
    void a_deleted_tweet_of_somebody_who_has_left_changes_nothing() throws Exception {
        Tweet tweet = scene.tweet(leaver, "hello");
        Beside delete = afterLeaving(() -> world.tweets().remove(tweet.id()));

        assertThat(delete.failure()).isEmpty();
        world.assertCountsAreRight();
    }

    @Test
    void a_tweet_that_is_deleted_while_the_counts_are_held_already_stands_in_nobodys_way() throws Exception {
        Tweet tweet = scene.tweet(leaver, "hello");
        Beside delete = world.inTransaction(() -> {
            beginToLeave();
            world.follows().removeAllBy(leaver.id());
            Beside beside =
                    AtOnce.beside(() -> world.inTransaction(() -> world.tweets().remove(tweet.id())));
            world.awaitWaiting(1);
            mapper.remove(leaver.id().value());
            return beside;
        });

        assertThat(delete.failure()).isEmpty();
        world.assertCountsAreRight();
    }

    @RepeatedTest(5)
    void two_friends_leave_at_once() throws Exception {
        scene.follow(leaver, friend);
        scene.follow(friend, leaver);

        assertThat(AtOnce.failures(List.of(leaves(leaver), leaves(friend)))).isEmpty();

        assertThat(world.accounts().idOf(leaver.handle())).isEmpty();
        assertThat(world.accounts().idOf(friend.handle())).isEmpty();
        world.assertCountsAreRight();
    }

    @Test
    void who_leaves_waits_for_a_follow_that_was_first_and_takes_it_along() throws Exception {
        leaveWhile(() -> scene.follow(friend, leaver));

        assertThat(scene.view(friend).following()).isZero();
    }

    @Test
    void who_leaves_waits_for_an_unfollow_that_was_first() throws Exception {
        scene.follow(friend, leaver);
        leaveWhile(() -> scene.unfollow(friend, leaver));

        assertThat(scene.view(friend).following()).isZero();
    }

    @Test
    void who_leaves_waits_for_a_tweet_that_was_first_and_takes_it_along() throws Exception {
        leaveWhile(() -> scene.tweet(leaver, "one more thing"));
    }

    @Test
    void who_leaves_waits_for_a_tweet_that_is_deleted() throws Exception {
        Tweet tweet = scene.tweet(leaver, "hello");
        leaveWhile(() -> world.tweets().remove(tweet.id()));
    }

    /** The other one waits already when the account goes. */
    private Beside whileLeaving(Runnable action) {
        return world.inTransaction(() -> {
            beginToLeave();
            Beside beside = AtOnce.beside(() -> world.inTransaction(action));
            world.awaitWaiting(1);
            goOnLeaving();
            return beside;
        });
    }

    /** The account has gone already, but not for good, when the other one comes. */
    private Beside afterLeaving(Runnable action) {
        return world.inTransaction(() -> {
            beginToLeave();
            goOnLeaving();
            Beside beside = AtOnce.beside(() -> world.inTransaction(action));
            world.awaitWaiting(1);
            return beside;
        });
    }

    private void leaveWhile(Runnable action) throws Exception {
        Beside leave = world.inTransaction(() -> {
            action.run();
            Beside beside = AtOnce.beside(leaves(leaver));
            world.awaitWaiting(1);
            return beside;
        });

        assertThat(leave.failure()).isEmpty();
        assertThat(world.accounts().idOf(leaver.handle())).isEmpty();
        world.assertCountsAreRight();
    }

    /** In the order of the use case. */
    private Runnable leaves(Account account) {
        return () -> world.inTransaction(() -> {
            world.accounts().findForChange(account.id()).orElseThrow();
            world.sessions().endAll(account.id());
            world.follows().removeAllBy(account.id());
            world.accounts().remove(account.id());
        });
    }

    private void beginToLeave() {
        world.accounts().findForChange(leaver.id()).orElseThrow();
        world.sessions().endAll(leaver.id());
    }

    private void goOnLeaving() {
        world.follows().removeAllBy(leaver.id());
        world.accounts().remove(leaver.id());
    }

    private void assertRefused(Beside beside, ErrorCode code) throws Exception {
        assertThat(beside.failure())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                DomainException.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(code)));
        assertThat(world.accounts().idOf(leaver.handle())).isEmpty();
        world.assertCountsAreRight();
    }
}
