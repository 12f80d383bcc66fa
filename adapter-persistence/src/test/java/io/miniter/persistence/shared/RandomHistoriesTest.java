package io.miniter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.tweet.TweetId;
import io.miniter.testkit.shared.RandomHistory;
import io.miniter.testkit.shared.Scene;
import io.miniter.testkit.shared.SequentialIds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens, in whatever order, the counts are what plain counting says, and home is what it is defined to be.
 */
@PersistenceTest
final class RandomHistoriesTest {

    private static final int MEMBERS = 6;
    private static final int THREADS = 6;
    private static final int STEPS = 150;

    /** Long enough that a timeline is given up, and that one is tidied. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(60);

    private final PostgresqlWorld world;
    private final Scene scene;

    RandomHistoriesTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.scene = new Scene(() -> this.world, new SequentialIds(), this.world.clock());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void of_one_after_the_other(long seed) {
        RandomHistory history = RandomHistory.happen(seed, world, scene);

        assertThat(stored()).containsExactlyInAnyOrderElementsOf(history.accounts());
        assertAllIsRight();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void of_several_at_once(long seed) throws Exception {
        Members members = new Members();
        assertThat(AtOnce.failures(IntStream.range(0, THREADS)
                        .<Runnable>mapToObj(thread -> () -> members.live(new Random(seed * THREADS + thread)))
                        .toList()))
                .isEmpty();

        assertAllIsRight();
    }

    private void assertAllIsRight() {
        world.letAMinutePass();
        world.assertCountsAreRight();
        assertThat(stored())
                .isNotEmpty()
                .allSatisfy(reader -> assertThat(walkHome(reader)).isEqualTo(homeOf(reader)));
    }

    private List<AccountId> stored() {
        return world.jdbc()
                .sql("SELECT id FROM accounts")
                .query((row, number) -> new AccountId(row.getLong(1)))
                .list();
    }

    private List<TweetId> homeOf(AccountId reader) {
        return world.jdbc()
                .sql("""
                        SELECT id
                        FROM tweets
                        WHERE author_id = :reader
                           OR author_id IN (SELECT followee_id FROM follows WHERE follower_id = :reader)
                        ORDER BY id DESC
                        """)
                .param("reader", reader.value())
                .query((row, number) -> new TweetId(row.getLong(1)))
                .list();
    }

    private List<TweetId> walkHome(AccountId reader) {
        List<TweetId> seen = new ArrayList<>();
        PageRequest request = PageRequest.first(7);
        while (true) {
            List<TweetId> page = world.homeTimeline().of(reader, request, scene.now()).stream()
                    .limit(request.limit())
                    .map(entry -> new TweetId(entry.position()))
                    .toList();
            if (page.isEmpty()) {
                return seen;
            }
            seen.addAll(page);
            request = new PageRequest(7, new Cursor(page.getLast().value()));
        }
    }

    /** Those who live at the same time. Whoever leaves comes back at once, as somebody new. */
    private final class Members {

        private final AtomicReferenceArray<Account> present = new AtomicReferenceArray<>(MEMBERS);
        private final Queue<TweetId> tweets = new ConcurrentLinkedQueue<>();

        Members() {
            for (int member = 0; member < MEMBERS; member++) {
                present.set(member, scene.account("member_" + member));
            }
        }

        /** Refusals are correct for operations on an account being deleted; other errors are not. */
        void live(Random random) {
            for (int step = 0; step < STEPS; step++) {
                int chance = random.nextInt(100);
                int one = random.nextInt(MEMBERS);
                int another = (one + 1 + random.nextInt(MEMBERS - 1)) % MEMBERS;
                try {
                    if (chance < 95) {
                        world.inTransaction(() -> act(chance, one, another));
                        stepAtHome(random, one);
                    } else {
                        leave(one);
                    }
                } catch (DomainException refusal) {
                    assertThat(refusal.code().name()).isIn("ACCOUNT_NOT_FOUND", "SESSION_ENDED", "HANDLE_TAKEN");
                }
            }
        }

        private void stepAtHome(Random random, int one) {
            int chance = random.nextInt(100);
            if (chance < 30) {
                world.homeTimeline().of(present.get(one).id(), PageRequest.first(1 + chance), scene.now());
            } else if (chance < 50) {
                world.fanOutSome();
            } else if (chance < 60) {
                world.timelineUpkeep().tidy(scene.now());
            } else if (chance < 62) {
                world.clock().advance(LONGEST_PAUSE.dividedBy(1 + random.nextInt(9)));
            }
        }

        private void act(int chance, int one, int another) {
            if (chance < 30) {
                tweets.add(scene.tweet(present.get(one), "something").id());
            } else if (chance < 45) {
                TweetId tweet = tweets.poll();
                if (tweet != null) {
                    world.tweets().remove(tweet);
                }
            } else if (chance < 75) {
                scene.follow(present.get(one), present.get(another));
            } else {
                scene.unfollow(present.get(one), present.get(another));
            }
        }

        /** Nobody knows the new account before it is committed. */
        private void leave(int one) {
            Account leaving = present.get(one);
            Optional<Account> newcomer = world.inTransaction(() -> world.accounts()
                    .findForChange(leaving.id())
                    .map(found -> {
                        world.sessions().endAll(found.id());
                        world.homeTimeline().close(found.id(), scene.now());
                        world.follows().removeAllBy(found.id());
                        world.accounts().remove(found.id());
                        return scene.account("heir_of_" + found.id().value());
                    }));
            newcomer.ifPresent(account -> present.set(one, account));
        }
    }
}
