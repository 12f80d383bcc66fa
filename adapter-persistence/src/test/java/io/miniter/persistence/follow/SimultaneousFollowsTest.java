package io.miniter.persistence.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.miniter.application.account.AccountView;
import io.miniter.domain.account.Account;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.Scene;
import io.miniter.testkit.shared.SequentialIds;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Follows at the same moment: no two wait for each other in a circle, and each is counted once. */
@PersistenceTest
final class SimultaneousFollowsTest {

    private static final int ROUNDS = 100;

    private final PostgresqlWorld world;
    private final Scene scene;

    SimultaneousFollowsTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.scene = new Scene(() -> this.world, new SequentialIds(), this.world.clock());
    }

    @Test
    void twenty_followers_are_twenty() throws Exception {
        Account popular = scene.account("popular");
        List<Account> fans = IntStream.range(0, 20)
                .mapToObj(fan -> scene.account("fan_" + fan))
                .toList();

        assertThat(AtOnce.failures(fans.stream()
                        .<Runnable>map(fan -> () -> world.inTransaction(() -> {
                            scene.follow(fan, popular);
                        }))
                        .toList()))
                .isEmpty();

        assertThat(scene.view(popular).followers()).isEqualTo(20);
        assertThat(fans)
                .allSatisfy(fan -> assertThat(scene.view(fan).following()).isEqualTo(1));
        world.assertCountsAreRight();
    }

    @Test
    void two_requests_for_one_follow_count_once() throws Exception {
        Account follower = scene.account("follower");
        Account followee = scene.account("followee");

        for (int round = 0; round < ROUNDS / 4; round++) {
            assertThat(AtOnce.failures(List.of(follows(follower, followee), follows(follower, followee))))
                    .isEmpty();
            assertThat(scene.view(followee).followers()).isEqualTo(1);

            assertThat(AtOnce.failures(List.of(unfollows(follower, followee), unfollows(follower, followee))))
                    .isEmpty();
            assertThat(scene.view(followee).followers()).isZero();
        }
        world.assertCountsAreRight();
    }

    @Test
    void two_who_follow_and_unfollow_each_other_do_not_stand_in_each_others_way() throws Exception {
        Account one = scene.account("one");
        Account other = scene.account("other");

        assertThat(AtOnce.failures(List.of(
                        again(follows(one, other), unfollows(one, other)),
                        again(follows(other, one), unfollows(other, one)),
                        again(follows(one, other), unfollows(one, other)),
                        again(follows(other, one), unfollows(other, one)))))
                .isEmpty();

        assertThat(List.of(scene.view(one), scene.view(other)))
                .extracting(AccountView::followers, AccountView::following)
                .containsOnly(tuple(0, 0));
        world.assertCountsAreRight();
    }

    private Runnable follows(Account follower, Account followee) {
        return () -> world.inTransaction(() -> {
            scene.follow(follower, followee);
        });
    }

    private Runnable unfollows(Account follower, Account followee) {
        return () -> world.inTransaction(() -> scene.unfollow(follower, followee));
    }

    private static Runnable again(Runnable first, Runnable second) {
        return () -> {
            for (int round = 0; round < ROUNDS; round++) {
                first.run();
                second.run();
            }
        };
    }
}
