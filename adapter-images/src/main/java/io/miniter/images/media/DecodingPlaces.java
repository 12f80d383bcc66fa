package io.miniter.images.media;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Bounds the memory that pictures take: few are made at a time, and one heavy one among them. Others wait in the order
 * in which they came, and are refused as {@code TOO_MANY_PICTURES} when they have waited for too long or are
 * interrupted.
 */
final class DecodingPlaces {

    private final Semaphore all;
    private final Semaphore heavy = new Semaphore(1, true);
    private final Duration longestWait;

    /**
     * Places for decoding.
     *
     * @param places how many pictures are made at a time
     * @param longestWait for a place, and for the heavy one once more
     */
    DecodingPlaces(int places, Duration longestWait) {
        this.all = new Semaphore(places, true);
        this.longestWait = longestWait;
    }

    <T> T inPlace(Supplier<T> work) {
        return with(all, work);
    }

    /** For work that is in its place already. */
    <T> T inHeavyPlace(Supplier<T> work) {
        return with(heavy, work);
    }

    private <T> T with(Semaphore places, Supplier<T> work) {
        take(places);
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void take(Semaphore places) {
        try {
            if (!places.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new DomainException(ErrorCode.TOO_MANY_PICTURES);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new DomainException(ErrorCode.TOO_MANY_PICTURES, interruption);
        }
    }
}
