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
 * Keeps answers within a bound of memory. An answer carries the version of the content and the time from before it was
 * computed. It is good while the version is the present one, so no reader is answered with what is older than a write
 * that had ended when they asked, whoever stored what and when; and for a second, so that writes of other servers show
 * as well. Of those who ask for the same at once, one computes and the others wait, for a bound, unless they have to
 * see more than the one. No lock is held meanwhile.
 */
final class AnswerCache {

    /** How old an answer may be when somebody asks for it. */
    static final long LONGEST_NANOS = Duration.ofSeconds(1).toNanos();

    /** How long one reader waits for the computation of another before it computes for itself. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    /** What an entry takes beside its bytes: objects, references, and the books of the cache. */
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
     * @param maxBytes about how much memory it takes; 0 to keep nothing
     * @param longestWait how long one reader waits for the computation of another
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

    /** Whether there is no room for anything. */
    boolean isOff() {
        return maxBytes == 0;
    }

    /**
     * The answer, kept or computed.
     *
     * @param content what it is made of
     * @param computation makes it; {@code null} for an answer that is not to be kept
     * @return {@code null} if this call has computed, and {@code null} came out
     * @throws Exception what the computation of this call throws; that of another call is this one's to try again
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

        /** What comes out; {@code null} if nothing does, or not in time. */
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
