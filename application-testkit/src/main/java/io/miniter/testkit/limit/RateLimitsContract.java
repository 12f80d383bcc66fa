package io.miniter.testkit.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.limit.Activity;
import io.miniter.application.limit.Party;
import io.miniter.application.limit.Party.Scope;
import io.miniter.application.limit.Quota;
import io.miniter.application.limit.Quota.Limit;
import io.miniter.application.limit.RateLimits;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.session.SessionId;
import io.miniter.testkit.shared.ANetwork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is true of every implementation of {@link RateLimits}. */
public abstract class RateLimitsContract {

    private static final Party ALICE = Party.account(new AccountId(1));
    private static final Party BOB = Party.account(new AccountId(2));

    /** Limits writes of an account, and nothing else, in these ways. */
    protected abstract RateLimits limits(Limit... limits);

    /** Lets time pass for the limits. */
    protected abstract void pass(Duration time);

    @Test
    void what_is_not_limited_has_no_quota() {
        RateLimits limits = limits(threeAMinute());

        assertThat(limits.take(Activity.READ, ALICE)).isEmpty();
        assertThat(limits.take(Activity.WRITE, Party.session(new SessionId(1)))).isEmpty();
        limits.giveBack(Activity.READ, ALICE);
    }

    @Test
    void so_much_is_granted_and_then_no_more() {
        RateLimits limits = limits(threeAMinute());

        assertThat(take(limits)).returns(true, Quota::granted).returns(2L, Quota::remaining);
        assertThat(take(limits)).returns(true, Quota::granted).returns(1L, Quota::remaining);
        Quota last = take(limits);
        assertThat(last).returns(true, Quota::granted).returns(0L, Quota::remaining);
        assertThat(last.retryAfter()).isZero();
        Quota refused = take(limits);
        assertThat(refused).returns(false, Quota::granted).returns(0L, Quota::remaining);
        assertThat(refused.limit()).returns(3L, Limit::most).returns(Duration.ofMinutes(1), Limit::period);
    }

    @Test
    void a_refusal_says_when_to_come_again_and_then_it_is_granted() {
        RateLimits limits = limits(threeAMinute());
        takeAll(limits, 3);

        assertThat(take(limits).retryAfter()).isEqualTo(Duration.ofSeconds(20));
        pass(Duration.ofSeconds(20).minusNanos(1));
        assertThat(take(limits)).returns(false, Quota::granted).returns(Duration.ofNanos(1), Quota::retryAfter);
        pass(Duration.ofNanos(1));
        assertThat(take(limits).granted()).isTrue();
        assertThat(take(limits).granted()).isFalse();
    }

    @Test
    void what_was_refused_does_not_count() {
        RateLimits limits = limits(threeAMinute());
        takeAll(limits, 3);
        for (int attempt = 0; attempt < 100; attempt++) {
            assertThat(take(limits).granted()).isFalse();
        }

        pass(Duration.ofSeconds(20));
        assertThat(take(limits).granted()).isTrue();
    }

    @Test
    void nobody_saves_up_more_than_there_is() {
        RateLimits limits = limits(threeAMinute());
        take(limits);
        pass(Duration.ofDays(365));

        takeAll(limits, 3);
        assertThat(take(limits).granted()).isFalse();
    }

    @Test
    void parties_are_counted_apart() {
        RateLimits limits = limits(threeAMinute());
        takeAll(limits, 3);

        assertThat(limits.take(Activity.WRITE, BOB)).get().returns(2L, Quota::remaining);
        assertThat(limits.take(Activity.WRITE, Party.login("alice"))).get().returns(2L, Quota::remaining);
        assertThat(limits.take(Activity.WRITE, Party.login("alicf"))).get().returns(2L, Quota::remaining);
        assertThat(Party.login("alice", ANetwork.named("here")))
                .isEqualTo(Party.login("alice", ANetwork.named("here")))
                .isNotEqualTo(Party.login("alice", ANetwork.named("there")));
    }

    @Test
    void what_is_given_back_can_be_taken_again() {
        RateLimits limits = limits(threeAMinute());
        takeAll(limits, 3);
        limits.giveBack(Activity.WRITE, ALICE);

        assertThat(take(limits).granted()).isTrue();
        assertThat(take(limits).granted()).isFalse();
    }

    @Test
    void nobody_is_given_back_more_than_they_had() {
        RateLimits limits = limits(threeAMinute());
        limits.giveBack(Activity.WRITE, ALICE);
        take(limits);
        limits.giveBack(Activity.WRITE, ALICE);
        limits.giveBack(Activity.WRITE, ALICE);

        takeAll(limits, 3);
        assertThat(take(limits).granted()).isFalse();
    }

    @Test
    void whoever_goes_on_waits_longer_where_longer_periods_are_limited_too() {
        RateLimits limits =
                limits(new Limit("test", 2, Duration.ofMinutes(1)), new Limit("test", 4, Duration.ofHours(1)));
        takeAll(limits, 2);
        assertThat(take(limits).retryAfter()).isEqualTo(Duration.ofSeconds(30));

        pass(Duration.ofMinutes(1));
        takeAll(limits, 2);
        assertThat(take(limits).retryAfter()).isGreaterThan(Duration.ofMinutes(10));
        pass(Duration.ofMinutes(1));
        assertThat(take(limits).granted()).isFalse();
        pass(Duration.ofHours(1));
        takeAll(limits, 2);
    }

    @Test
    void of_many_who_ask_at_once_exactly_so_many_are_granted() throws Exception {
        RateLimits limits = limits(new Limit("test", 100, Duration.ofDays(1)));
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> granted = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                granted.add(threads.submit(() -> {
                    start.await();
                    int mine = 0;
                    for (int attempt = 0; attempt < 50; attempt++) {
                        mine += take(limits).granted() ? 1 : 0;
                    }
                    return mine;
                }));
            }
            start.countDown();
            int all = 0;
            for (Future<Integer> mine : granted) {
                all += mine.get();
            }
            assertThat(all).isEqualTo(100);
        }
    }

    private static Limit threeAMinute() {
        return new Limit("test", 3, Duration.ofMinutes(1));
    }

    private static Quota take(RateLimits limits) {
        return limits.take(Activity.WRITE, ALICE).orElseThrow();
    }

    private static void takeAll(RateLimits limits, int count) {
        for (int attempt = 0; attempt < count; attempt++) {
            assertThat(take(limits).granted()).isTrue();
        }
    }

    /** The scope of what is limited here. */
    protected static Scope scope() {
        return ALICE.scope();
    }
}
