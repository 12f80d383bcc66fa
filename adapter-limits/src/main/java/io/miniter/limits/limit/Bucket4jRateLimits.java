package io.miniter.limits.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import io.github.bucket4j.local.SynchronizationStrategy;
import io.miniter.application.limit.Activity;
import io.miniter.application.limit.Party;
import io.miniter.application.limit.Party.Scope;
import io.miniter.application.limit.Quota;
import io.miniter.application.limit.Quota.Limit;
import io.miniter.application.limit.RateLimits;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Token buckets per party, refilled evenly, by the monotonic clock {@link System#nanoTime()}. A bucket is used under
 * the lock of its map entry, so that it cannot be evicted meanwhile.
 *
 * <p>When there are too many buckets, the fullest are evicted: a full one is equivalent to none, and an exhausted one
 * stays whatever keys others invent.
 */
final class Bucket4jRateLimits implements RateLimits {

    /** About 20 MB at the maximum. */
    static final int USUAL_ROOM = 50_000;

    /** What remains after an eviction, in eighths, so that entries are evicted in batches. */
    private static final int KEPT_EIGHTHS = 7;

    private final @Nullable Rule[][] rules = new Rule[Activity.values().length][Scope.values().length];
    private final ConcurrentHashMap<Key, Bucket> buckets = new ConcurrentHashMap<>();
    private final TimeMeter time;
    private final int room;
    private final Object sweeping = new Object();

    Bucket4jRateLimits(LimitTable table, TimeMeter time, int room) {
        this.time = time;
        this.room = room;
        for (Activity activity : Activity.values()) {
            for (Scope scope : Scope.values()) {
                List<Limit> limits = table.limits(activity, scope);
                if (!limits.isEmpty()) {
                    rules[activity.ordinal()][scope.ordinal()] = Rule.of(limits);
                }
            }
        }
    }

    @Override
    public Optional<Quota> take(Activity activity, Party party) {
        Rule rule = rule(activity, party);
        if (rule == null) {
            return Optional.empty();
        }
        Taking taking = new Taking(rule, time);
        buckets.compute(new Key(activity, party), taking);
        if (taking.isFirst && buckets.mappingCount() > room) {
            makeRoom();
        }
        ConsumptionProbe probe = Objects.requireNonNull(taking.probe);
        return Optional.of(new Quota(
                rule.first,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill())));
    }

    @Override
    public void giveBack(Activity activity, Party party) {
        buckets.computeIfPresent(new Key(activity, party), (key, bucket) -> {
            bucket.addTokens(1);
            return bucket;
        });
    }

    /** The current number of buckets. */
    long size() {
        return buckets.mappingCount();
    }

    private @Nullable Rule rule(Activity activity, Party party) {
        return rules[activity.ordinal()][party.scope().ordinal()];
    }

    /** The thread that adds a bucket evicts first, so that the maximum is hardly exceeded. */
    private void makeRoom() {
        synchronized (sweeping) {
            if (buckets.mappingCount() <= room) {
                return;
            }
            double[] fullness = new double[Math.toIntExact(buckets.mappingCount())];
            int count = 0;
            for (Key key : buckets.keySet()) {
                if (count < fullness.length) {
                    fullness[count++] = fullness(key);
                }
            }
            Arrays.sort(fullness, 0, count);
            int kept = Math.min(count - 1, room / 8 * KEPT_EIGHTHS);
            double least = fullness[kept];
            for (Key key : buckets.keySet()) {
                if (buckets.mappingCount() <= kept) {
                    return;
                }
                buckets.computeIfPresent(key, (same, bucket) -> rule(same).fullness(bucket) >= least ? null : bucket);
            }
        }
    }

    private double fullness(Key key) {
        double[] result = {1};
        buckets.computeIfPresent(key, (same, bucket) -> {
            result[0] = rule(same).fullness(bucket);
            return bucket;
        });
        return result[0];
    }

    private Rule rule(Key key) {
        return Objects.requireNonNull(rule(key.activity, key.party));
    }

    private record Key(Activity activity, Party party) {}

    /**
     * The parsed limits of a cell.
     *
     * @param first the limit of the shortest period
     */
    private record Rule(Limit first, Bandwidth[] bandwidths) {

        private static Rule of(List<Limit> limits) {
            return new Rule(
                    limits.getFirst(),
                    limits.stream()
                            .map(limit -> Bandwidth.builder()
                                    .capacity(limit.most())
                                    .refillGreedy(limit.most(), limit.period())
                                    .build())
                            .toArray(Bandwidth[]::new));
        }

        private Bucket bucket(TimeMeter time) {
            LocalBucketBuilder builder = Bucket.builder()
                    .withCustomTimePrecision(time)
                    // The map entry is locked
                    .withSynchronizationStrategy(SynchronizationStrategy.NONE);
            for (Bandwidth bandwidth : bandwidths) {
                builder.addLimit(bandwidth);
            }
            return builder.build();
        }

        /** The fill level, from 0 for an empty bucket to 1 for a full one. */
        private double fullness(Bucket bucket) {
            long[] tokens =
                    bucket.asVerbose().getAvailableTokens().getDiagnostics().getAvailableTokensPerEachBandwidth();
            double least = 1;
            for (int next = 0; next < tokens.length; next++) {
                least = Math.min(least, (double) tokens[next] / bandwidths[next].getCapacity());
            }
            return least;
        }
    }

    /** Takes a token and holds the result, because the map returns only the bucket. */
    private static final class Taking implements BiFunction<Key, @Nullable Bucket, Bucket> {

        private final Rule rule;
        private final TimeMeter time;
        private @Nullable ConsumptionProbe probe;
        private boolean isFirst;

        private Taking(Rule rule, TimeMeter time) {
            this.rule = rule;
            this.time = time;
        }

        @Override
        public Bucket apply(Key key, @Nullable Bucket known) {
            isFirst = known == null;
            Bucket bucket = known == null ? rule.bucket(time) : known;
            probe = bucket.tryConsumeAndReturnRemaining(1);
            return bucket;
        }
    }
}
