package io.miniter.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.miniter.application.shared.ContentVersions;
import io.miniter.application.shared.PublicContent;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Caches responses in bounded memory. An entry carries the content version and the time from before it was computed. It
 * is valid while the version is current, so that a response is never older than a write on this server that completed
 * before the request; and for at most a second, so that writes of other servers show as well. Concurrent requests for
 * the same key are coalesced: one computes, the others wait for a limited time, unless they need a newer version. No
 * lock is held while computing.
 */
final class AnswerCache {

    /** The maximum age of a cached response. */
    static final long LONGEST_NANOS = Duration.ofSeconds(1).toNanos();

    /** The maximum wait for another request's computation before computing itself. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    /** The overhead of an entry in bytes: objects, references, and the cache's bookkeeping. */
    private static final int OVERHEAD_BYTES = 500;

    private final long maxBytes;
    private final ContentVersions versions;
    private final Ticker ticker;
    private final Duration longestWait;
    private final Cache<AnswerKey, Kept> answers;
    private final ConcurrentMap<Wanted, Computation> computations = new ConcurrentHashMap<>();

    /**
     * An empty cache.
     *
     * @param maxBytes the approximate maximum memory in bytes; 0 to cache nothing
     * @param longestWait the maximum wait for another request's computation
     */
    AnswerCache(long maxBytes, ContentVersions versions, Ticker ticker, Duration longestWait) {
        this.maxBytes = maxBytes;
        this.versions = versions;
        this.ticker = ticker;
        this.longestWait = longestWait;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((AnswerKey key, Kept kept) -> OVERHEAD_BYTES + key.size() + kept.answer.size())
                .executor(Runnable::run)
                .build();
    }

    /** Whether caching is disabled. */
    boolean isOff() {
        return maxBytes == 0;
    }

    /**
     * Returns the response from the cache, or computes it.
     *
     * @param content what it depends on
     * @param computation computes it; {@code null} for a response that must not be cached
     * @return {@code null} if this call has computed {@code null}
     * @throws Exception what this call's computation throws; after a failure of another call's, this call computes
     *     itself
     */
    @Nullable
    FinishedAnswer get(AnswerKey key, PublicContent content, Callable<@Nullable FinishedAnswer> computation)
            throws Exception {
        long now = ticker.read();
        long version = versions.of(content);
        Kept kept = answers.getIfPresent(key);
        if (kept != null && kept.version == version && now - kept.begun <= LONGEST_NANOS) {
            return kept.answer;
        }
        Wanted wanted = new Wanted(key, version);
        Computation own = new Computation(now, new CompletableFuture<>());
        Computation other = computations.putIfAbsent(wanted, own);
        if (other == null) {
            return compute(wanted, own, content, computation);
        }
        FinishedAnswer shared = now - other.begun <= LONGEST_NANOS ? other.await(longestWait) : null;
        return shared == null ? computation.call() : shared;
    }

    private @Nullable FinishedAnswer compute(
            Wanted wanted, Computation own, PublicContent content, Callable<@Nullable FinishedAnswer> computation)
            throws Exception {
        FinishedAnswer answer = null;
        try {
            answer = computation.call();
            if (answer != null && versions.of(content) == wanted.version) {
                answers.put(wanted.key, new Kept(answer, wanted.version, own.begun));
            }
            return answer;
        } finally {
            computations.remove(wanted, own);
            own.answer.complete(Optional.ofNullable(answer));
        }
    }

    private record Kept(FinishedAnswer answer, long version, long begun) {}

    private record Wanted(AnswerKey key, long version) {}

    private record Computation(long begun, CompletableFuture<Optional<FinishedAnswer>> answer) {

        /** Awaits the result; {@code null} if there is none, or not in time. */
        private @Nullable FinishedAnswer await(Duration longest) {
            try {
                return answer.get(longest.toNanos(), TimeUnit.NANOSECONDS).orElse(null);
            } catch (TimeoutException tooLong) {
                return null;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return null;
            } catch (ExecutionException impossible) {
                throw new IllegalStateException("A computation is completed with what came out only", impossible);
            }
        }
    }
}
