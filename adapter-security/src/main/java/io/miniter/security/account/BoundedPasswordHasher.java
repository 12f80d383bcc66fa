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
 * Limits concurrent hashing so that other requests still get a core. Further calls wait in a short FIFO queue; they are
 * refused with {@code SERVICE_UNAVAILABLE} if it is full or the wait is too long. Unknown logins are queued and refused
 * like known ones.
 */
final class BoundedPasswordHasher implements PasswordHasher {

    /** The queue length per concurrent hash: at 60 ms per hash the last one waits for one second. */
    static final int WAITING_FOR_EACH = 16;

    /** The maximum wait. A hash may take longer than usual on a busy machine. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final PasswordHasher hasher;
    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mostWaiting;
    private final Duration longestWait;

    /**
     * Wraps another hasher.
     *
     * @param atOnce the maximum number of concurrent hashes, at least 1
     * @param mostWaiting the maximum number of waiting calls; 0 for none
     * @param longestWait the maximum wait of a call
     */
    BoundedPasswordHasher(PasswordHasher hasher, int atOnce, int mostWaiting, Duration longestWait) {
        this.hasher = hasher;
        this.places = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
        this.longestWait = longestWait;
    }

    /** One hash at a time per core but one, which is left to other requests; one on a single core. */
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

    /** Queued only if a new hash is needed. */
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

    /** The number of waiting calls. */
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
