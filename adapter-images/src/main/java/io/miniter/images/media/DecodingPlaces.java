package io.miniter.images.media;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Limits the memory for decoding: the number of concurrent pictures, and their total memory. Others wait in FIFO order,
 * and are refused as {@code TOO_MANY_PICTURES} after the maximum wait or on interruption. A picture beyond the total
 * memory is {@code PICTURE_TOO_MANY_PIXELS}.
 */
final class DecodingPlaces {

    private static final long MEBIBYTE = 1024L * 1024;

    private final Semaphore all;
    private final Semaphore memory;
    private final int mebibytes;
    private final Duration longestWait;

    /**
     * @param places the maximum number of concurrent pictures
     * @param bytes the maximum total memory
     * @param longestWait the maximum wait for a place, and again for the memory
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

    /** Runs work that already has a place, with this much memory. */
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
