package io.miniter.persistence.optimisation;

import io.miniter.application.shared.IdSource;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Ids of 53 bits: 41 of milliseconds since {@link #EPOCH} (enough until 2095), 6 of the node, 6 of a sequence that
 * overflows into the next millisecond. Nodes are leased from the database, so that the up to 64 instances on one need
 * no configured number. Generating an id needs no query.
 *
 * <p>Uniqueness: a node has one holder at a time; a holder generates no id after its lease has expired by the monotonic
 * clock; and only for milliseconds within the lease, after all those of previous holders.
 *
 * <p>Order: between renewals the time in ids follows the monotonic clock, so that a step of the wall clock neither
 * stops nor reverses it; and a starting server generates larger ids than all stored ones, whatever its wall clock.
 */
@Component
final class LeasedIdSource implements IdSource {

    static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
    static final Duration LEASE = Duration.ofSeconds(60);
    private static final int NODE_BITS = 6;
    private static final int SEQUENCE_BITS = 6;
    private static final long SEQUENCE_MASK = (1L << SEQUENCE_BITS) - 1;

    private static final long MILLIS_OF_IDS = 1L << (53 - NODE_BITS - SEQUENCE_BITS);

    /** More than clock drift between two renewals, and too little to be noticed in a list. */
    private static final Duration LARGEST_DRIFT = Duration.ofSeconds(1);

    private static final Logger LOGGER = LoggerFactory.getLogger(LeasedIdSource.class);

    private final IdNodeMapper mapper;
    private final InstantSource clock;
    private final LongSupplier nanoTime;
    private final UUID holder = UUID.randomUUID();
    /** Serialises lease operations on the database; ids are generated meanwhile. */
    private final ReentrantLock renewing = new ReentrantLock();

    /** Milliseconds and sequence of the last id: the next is at least one more. */
    private long lastSlot;

    private @Nullable Lease lease;

    @Autowired
    LeasedIdSource(IdNodeMapper mapper, InstantSource clock) {
        this(mapper, clock, System::nanoTime);
    }

    LeasedIdSource(IdNodeMapper mapper, InstantSource clock, LongSupplier nanoTime) {
        this.mapper = mapper;
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized long next() {
        long now = nanoTime.getAsLong();
        if (lease == null || now - lease.requestedNanos() >= LEASE.toNanos()) {
            throw new DomainException(ErrorCode.SERVICE_UNAVAILABLE);
        }
        long slot = Math.max(lastSlot + 1, firstSlotOf(lease.millisAt(now)));
        if (slot >= firstSlotOf(lease.usedUntilMillis())) {
            throw new DomainException(ErrorCode.SERVICE_UNAVAILABLE);
        }
        lastSlot = slot;
        return ((millisOf(slot) - EPOCH.toEpochMilli()) << (NODE_BITS + SEQUENCE_BITS))
                | ((long) lease.node() << SEQUENCE_BITS)
                | (slot & SEQUENCE_MASK);
    }

    @PostConstruct
    void claim() {
        long requested = nanoTime.getAsLong();
        long now = millisOfTheClock();
        long afterAllStored =
                millisOf(mapper.latestId(mapper.tablesWithIds()) >>> NODE_BITS) + EPOCH.toEpochMilli() + 1;
        IdNodeRow row = mapper.claim(holder, Math.max(notBefore(now), afterAllStored), LEASE.toMillis())
                .orElseThrow(() -> new IllegalStateException(
                        "64 instances use this database already; no more can make ids on it"));
        begin(new Lease(row.node(), row.usedUntilMillis(), requested, now));
        LOGGER.debug("Makes ids as node {}", row.node());
    }

    /** On another node, a larger id needs a later millisecond. */
    private synchronized void begin(Lease next) {
        long firstMillis = next.usedUntilMillis() - LEASE.toMillis();
        lastSlot = firstSlotOf(Math.max(firstMillis, millisOf(lastSlot)) + 1);
        lease = next;
    }

    /** Four times per lease: ids can be generated for a minute without the database. */
    @Scheduled(fixedDelayString = "PT15S")
    void renew() {
        if (!renewing.tryLock()) {
            return;
        }
        try {
            Lease current = current();
            if (current == null) {
                return;
            }
            long requested = nanoTime.getAsLong();
            long now = millisOfTheClock();
            Optional<IdNodeRow> row = mapper.renew(current.node(), holder, notBefore(now), LEASE.toMillis());
            if (row.isPresent()) {
                replace(current, new Lease(row.get().node(), row.get().usedUntilMillis(), requested, now));
            } else {
                claim();
            }
        } catch (DataAccessException | TransactionException | IllegalStateException unavailable) {
            LOGGER.warn("Could not renew the lease on node numbers; trying again: {}", unavailable.getMessage());
        } finally {
            renewing.unlock();
        }
    }

    /**
     * Renews immediately if the wall clock was set, or the machine was suspended: until then ids contain the old time.
     * Otherwise in memory only.
     */
    @Scheduled(fixedDelayString = "PT1S")
    void followTheClock() {
        Lease current = current();
        if (current != null) {
            long drift = clock.millis() - current.millisAt(nanoTime.getAsLong());
            if (Math.abs(drift) > LARGEST_DRIFT.toMillis()) {
                renew();
            }
        }
    }

    private synchronized @Nullable Lease current() {
        return lease;
    }

    /** Unless it was returned concurrently. */
    private synchronized void replace(Lease current, Lease renewed) {
        if (current.equals(lease)) {
            lease = renewed;
        }
    }

    /** Returns the node, so that a restart can lease it immediately. */
    @PreDestroy
    void release() {
        Lease last = end();
        if (last == null) {
            return;
        }
        try {
            mapper.release(last.node(), holder, nextMillis());
        } catch (DataAccessException | TransactionException unavailable) {
            LOGGER.debug("The lease on node {} was left to run out", last.node(), unavailable);
        }
    }

    private synchronized @Nullable Lease end() {
        Lease last = lease;
        lease = null;
        return last;
    }

    private synchronized long nextMillis() {
        return millisOf(lastSlot) + 1;
    }

    private long millisOfTheClock() {
        long now = clock.millis();
        if (now - EPOCH.toEpochMilli() >= MILLIS_OF_IDS) {
            throw new IllegalStateException("The clock says " + Instant.ofEpochMilli(now)
                    + ", for which there are no ids; they end in 2095. Set the clock right.");
        }
        return now;
    }

    /** The clock's time, but not before the last id, even if the clock was set back or ids outran it. */
    private synchronized long notBefore(long now) {
        return Math.max(Math.max(now, EPOCH.toEpochMilli()), millisOf(lastSlot));
    }

    private static long firstSlotOf(long millis) {
        return millis << SEQUENCE_BITS;
    }

    private static long millisOf(long slot) {
        return slot >>> SEQUENCE_BITS;
    }

    /**
     * A lease of a node.
     *
     * @param usedUntilMillis ids are generated for milliseconds before this one (Unix time)
     * @param requestedNanos the time of the request by the monotonic clock
     * @param requestedMillis the same by the wall clock (Unix time)
     */
    private record Lease(int node, long usedUntilMillis, long requestedNanos, long requestedMillis) {

        private long millisAt(long nanos) {
            return requestedMillis + TimeUnit.NANOSECONDS.toMillis(nanos - requestedNanos);
        }
    }
}
