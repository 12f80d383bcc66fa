package io.miniter.security.account;

import io.miniter.application.account.password.PasswordHasher;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Hashes only so many passwords at once that other requests still get a core. Those beyond that wait in a short queue,
 * first come, first served; those for whom there is no room in it, and those who have waited too long, are refused with
 * {@code SERVICE_UNAVAILABLE}. An unknown login waits and is refused like a known one.
 */
final class BoundedPasswordHasher implements PasswordHasher {

    /** For each hash at once: with 60 ms a hash the last one waits for one second. */
    static final int WAITING_FOR_EACH = 16;

    /** The longest wait. A hash may take longer than usual, if the machine is busy. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final PasswordHasher hasher;
    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mostWaiting;
    private final Duration longestWait;

    /**
     * In front of another hasher.
     *
     * @param atOnce the most hashes at once, at least 1
     * @param mostWaiting the most calls that wait for their turn; 0 for none
     * @param longestWait how long a call waits
     */
    BoundedPasswordHasher(PasswordHasher hasher, int atOnce, int mostWaiting, Duration longestWait) {
        this.hasher = hasher;
        this.places = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
        this.longestWait = longestWait;
    }

    /**
     * As many hashes at once as there are cores but one, which is left to the other requests; one where there is but
     * one core.
     */
    static BoundedPasswordHasher leavingACore(PasswordHasher hasher, int cores) {
        int atOnce = Math.max(1, cores - 1);
        return new BoundedPasswordHasher(hasher, atOnce, atOnce * WAITING_FOR_EACH, LONGEST_WAIT);
    }

    @Override
    public PasswordHash hash(Password password) {
        return inTurn(() -> hasher.hash(password));
    }

    @Override
    public boolean matches(PasswordAttempt attempt, PasswordHash hash) {
        return inTurn(() -> hasher.matches(attempt, hash));
    }

    @Override
    public void matchNothing(PasswordAttempt attempt) {
        inTurn(() -> {
            hasher.matchNothing(attempt);
            return true;
        });
    }

    /** Nobody waits for a turn who needs none. */
    @Override
    public Optional<PasswordHash> renewed(PasswordAttempt proven, PasswordHash hash) {
        return isOutdated(hash) ? inTurn(() -> hasher.renewed(proven, hash)) : Optional.empty();
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        return hasher.isOutdated(hash);
    }

    @Override
    public void takeAsLongAs(PasswordHash hash) {
        hasher.takeAsLongAs(hash);
    }

    /** How many calls wait now. */
    int waiting() {
        return waiting.get();
    }

    private <T> T inTurn(Supplier<T> hashing) {
        enter();
        try {
            return hashing.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        if (waiting.get() == 0 && places.tryAcquire()) {
            return;
        }
        if (waiting.incrementAndGet() > mostWaiting) {
            waiting.decrementAndGet();
            throw refusal();
        }
        try {
            if (!places.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw refusal();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw refusal();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static DomainException refusal() {
        return new DomainException(ErrorCode.SERVICE_UNAVAILABLE, RETRY_AFTER);
    }
}
