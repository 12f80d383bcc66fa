package io.miniter.limits.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.limit.Activity;
import io.miniter.application.limit.Party;
import io.miniter.application.limit.Party.Scope;
import io.miniter.application.limit.Quota;
import io.miniter.application.limit.Quota.Limit;
import io.miniter.application.limit.RateLimits;
import io.miniter.application.shared.ClientNetwork;
import io.miniter.application.shared.ClientNetwork.Family;
import io.miniter.testkit.limit.RateLimitsContract;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

final class Bucket4jRateLimitsTest extends RateLimitsContract {

    private static final int ROOM = 800;
    private static final Limit THREE_AN_HOUR = new Limit("test", 3, Duration.ofHours(1));

    private final HeldTime time = new HeldTime();

    @Override
    protected RateLimits limits(Limit... limits) {
        return new Bucket4jRateLimits(
                LimitTable.only(Activity.WRITE, scope(), List.of(limits)), time, Bucket4jRateLimits.USUAL_ROOM);
    }

    @Override
    protected void pass(Duration period) {
        time.pass(period);
    }

    @Test
    void any_number_of_networks_takes_a_bounded_room_and_whoever_has_used_up_theirs_stays_limited() {
        Bucket4jRateLimits limits = small(THREE_AN_HOUR);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(take(limits, -1).granted()).isTrue();
        }

        for (int network = 0; network < 100 * ROOM; network++) {
            assertThat(take(limits, network).granted()).isTrue();
            assertThat(limits.size()).isLessThanOrEqualTo(ROOM);
        }
        assertThat(take(limits, -1).granted()).isFalse();
    }

    @Test
    void a_longer_period_that_is_used_up_is_not_forgotten_because_a_shorter_one_is_full_again() {
        Bucket4jRateLimits limits =
                small(new Limit("test", 2, Duration.ofMinutes(1)), new Limit("test", 4, Duration.ofDays(1)));
        for (int minute = 0; minute < 2; minute++) {
            take(limits, -1);
            take(limits, -1);
            time.pass(Duration.ofMinutes(1));
        }
        assertThat(take(limits, -1).granted()).isFalse();

        for (int network = 0; network < 3 * ROOM; network++) {
            take(limits, network);
        }
        assertThat(take(limits, -1).granted()).isFalse();
    }

    @Test
    void where_all_have_used_up_theirs_some_are_forgotten_and_nothing_fails() {
        Bucket4jRateLimits limits = small(new Limit("test", 1, Duration.ofHours(1)));
        for (int network = 0; network < 3 * ROOM; network++) {
            assertThat(take(limits, network).granted()).isTrue();
        }

        assertThat(limits.size()).isLessThanOrEqualTo(ROOM);
    }

    @Test
    void the_room_is_bounded_whoever_asks_at_once() {
        Bucket4jRateLimits limits = small(THREE_AN_HOUR);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int thread = 0; thread < 4; thread++) {
                int first = thread * 10 * ROOM;
                threads.execute(() -> {
                    for (int network = first; network < first + 10 * ROOM; network++) {
                        take(limits, network);
                    }
                });
            }
        }

        assertThat(limits.size()).isLessThanOrEqualTo(ROOM);
    }

    private Bucket4jRateLimits small(Limit... limits) {
        return new Bucket4jRateLimits(LimitTable.only(Activity.READ, Scope.NETWORK, List.of(limits)), time, ROOM);
    }

    private static Quota take(RateLimits limits, long network) {
        return limits.take(Activity.READ, Party.network(new ClientNetwork(Family.IPV6, network)))
                .orElseThrow();
    }
}
