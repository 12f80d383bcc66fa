package io.miniter.images.media;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Bounds the memory that pictures take: few are made at a time, and only as many as the memory holds by what each of
 * them needs. Others wait in the order in which they came, and are refused as {@code TOO_MANY_PICTURES} when they have
 * waited for too long or are interrupted. What could never be decoded is {@code PICTURE_TOO_MANY_PIXELS}.
 */
final class DecodingPlaces {

    private static final long MEBIBYTE = 1024L * 1024;

    private final Semaphore all;
    private final Semaphore memory;
    private final int mebibytes;
    private final Duration longestWait;

    /**
     * Places for decoding.
     *
     * @param places how many pictures are made at a time
     * @param bytes how much memory all of them may take together
     * @param longestWait for a place, and for the memory once more
     */
    DecodingPlaces(int places, long bytes, Duration longestWait) {
        this.all = new Semaphore(places, true);
        this.mebibytes = (int) Math.min(Integer.MAX_VALUE, bytes / MEBIBYTE);
        this.memory = new Semaphore(mebibytes, true);
        this.longestWait = longestWait;
    }

    <T> T inPlace(Supplier<T> work) {
        return with(all, 1, work);
    }

    /** For work that is in its place already, and takes as much memory as this. */
    <T> T withMemory(long bytes, Supplier<T> work) {
        long needed = Math.ceilDiv(bytes, MEBIBYTE);
        if (needed > mebibytes) {
            throw new DomainException(ErrorCode.PICTURE_TOO_MANY_PIXELS);
        }
        return with(memory, (int) needed, work);
    }

    private <T> T with(Semaphore places, int count, Supplier<T> work) {
        take(places, count);
        try {
            return work.get();
        } finally {
            places.release(count);
        }
    }

    private void take(Semaphore places, int count) {
        try {
            if (!places.tryAcquire(count, longestWait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new DomainException(ErrorCode.TOO_MANY_PICTURES);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new DomainException(ErrorCode.TOO_MANY_PICTURES, interruption);
        }
    }
}
