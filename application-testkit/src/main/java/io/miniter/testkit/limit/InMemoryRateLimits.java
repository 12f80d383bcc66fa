package io.miniter.testkit.limit;

import io.miniter.application.limit.Activity;
import io.miniter.application.limit.Party;
import io.miniter.application.limit.Quota;
import io.miniter.application.limit.Quota.Limit;
import io.miniter.application.limit.RateLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Limits what a test says, by a clock that the test sets. */
public final class InMemoryRateLimits implements RateLimits {

    private final Map<Cell, List<Limit>> limits = new HashMap<>();
    private final Map<Key, List<Tokens>> tokens = new HashMap<>();
    private long now;

    /** From now on this is limited, beside what is limited already. */
    public InMemoryRateLimits limit(Activity activity, Party.Scope scope, long most, Duration period) {
        limits.computeIfAbsent(new Cell(activity, scope), none -> new ArrayList<>())
                .add(new Limit("test", most, period));
        return this;
    }

    /** Time passes. */
    public void pass(Duration time) {
        now += time.toNanos();
    }

    @Override
    public synchronized Optional<Quota> take(Activity activity, Party party) {
        List<Tokens> all = tokens(activity, party);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        long wait = all.stream().mapToLong(Tokens::nanosToWait).max().orElseThrow();
        if (wait == 0) {
            all.forEach(some -> some.units -= some.limit.period().toNanos());
        }
        long remaining = all.stream().mapToLong(Tokens::left).min().orElseThrow();
        return Optional.of(new Quota(all.getFirst().limit, wait == 0, remaining, Duration.ofNanos(wait)));
    }

    @Override
    public synchronized void giveBack(Activity activity, Party party) {
        tokens(activity, party)
                .forEach(some -> some.units =
                        Math.min(some.most(), some.units + some.limit.period().toNanos()));
    }

    private List<Tokens> tokens(Activity activity, Party party) {
        List<Tokens> all = tokens.computeIfAbsent(
                new Key(activity, party),
                unknown -> limits.getOrDefault(new Cell(activity, party.scope()), List.of()).stream()
                        .sorted(Comparator.comparing(Limit::period))
                        .map(limit -> new Tokens(limit, now))
                        .toList());
        all.forEach(some -> some.refill(now));
        return all;
    }

    private record Cell(Activity activity, Party.Scope scope) {}

    private record Key(Activity activity, Party party) {}

    /** In units of which a token has as many as its period has nanoseconds. */
    private static final class Tokens {

        private final Limit limit;
        private long units;
        private long asOf;

        private Tokens(Limit limit, long now) {
            this.limit = limit;
            this.units = limit.most() * limit.period().toNanos();
            this.asOf = now;
        }

        private void refill(long now) {
            long elapsed = Math.min(now - asOf, limit.period().toNanos());
            units = Math.min(most(), units + elapsed * limit.most());
            asOf = now;
        }

        private long most() {
            return limit.most() * limit.period().toNanos();
        }

        private long left() {
            return units / limit.period().toNanos();
        }

        private long nanosToWait() {
            return Math.ceilDiv(Math.max(0, limit.period().toNanos() - units), limit.most());
        }
    }
}
