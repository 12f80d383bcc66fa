package io.miniter.persistence.shared;

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
 * flows over into the next millisecond. A node is leased from the database, so that nobody has to number the 64
 * instances that can share one. Making an id costs no statement.
 *
 * <p>What keeps ids unique: a node has one holder at a time; a holder makes no id once its lease has run out, measured
 * by a clock that cannot be set; and it makes ids only for milliseconds that the lease names, after all those of the
 * holders before it.
 */
@Component
final class LeasedIdSource implements IdSource {

    static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");
    static final Duration LEASE = Duration.ofSeconds(60);
    private static final int NODE_BITS = 6;
    private static final int SEQUENCE_BITS = 6;
    private static final long SEQUENCE_MASK = (1L << SEQUENCE_BITS) - 1;
    private static final Logger LOGGER = LoggerFactory.getLogger(LeasedIdSource.class);

    private final IdNodeMapper mapper;
    private final InstantSource clock;
    private final LongSupplier nanoTime;
    private final UUID holder = UUID.randomUUID();

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
        if (lease == null || nanoTime.getAsLong() - lease.requestedNanos() >= LEASE.toNanos()) {
            throw new DomainException(ErrorCode.SERVICE_UNAVAILABLE);
        }
        long slot = Math.max(lastSlot + 1, firstSlotOf(clock.millis()));
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
        IdNodeRow row = mapper.claim(holder, nowMillis(), LEASE.toMillis())
                .orElseThrow(() -> new IllegalStateException(
                        "64 instances use this database already; no more can make ids on it"));
        begin(new Lease(row.node(), row.usedUntilMillis(), requested));
        LOGGER.debug("Makes ids as node {}", row.node());
    }

    /** On another node, a larger id needs a later millisecond. */
    private synchronized void begin(Lease next) {
        long firstMillis = next.usedUntilMillis() - LEASE.toMillis();
        lastSlot = firstSlotOf(Math.max(firstMillis, millisOf(lastSlot)) + 1);
        lease = next;
    }

    /** Four times in a lease: it takes a minute without the database until no ids can be made. */
    @Scheduled(fixedDelayString = "PT15S")
    void renew() {
        try {
            Lease current = current();
            if (current == null) {
                return;
            }
            long requested = nanoTime.getAsLong();
            Optional<IdNodeRow> row = mapper.renew(current.node(), holder, nowMillis(), LEASE.toMillis());
            if (row.isPresent()) {
                replace(current, new Lease(row.get().node(), row.get().usedUntilMillis(), requested));
            } else {
                claim();
            }
        } catch (DataAccessException | TransactionException | IllegalStateException unavailable) {
            LOGGER.warn("Could not renew the lease on node numbers; trying again: {}", unavailable.getMessage());
        }
    }

    private synchronized @Nullable Lease current() {
        return lease;
    }

    /** Not after it was given back meanwhile. */
    private synchronized void replace(Lease current, Lease renewed) {
        if (current.equals(lease)) {
            lease = renewed;
        }
    }

    /** Gives the node back, so that a restart can take it at once. */
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

    /** The clock's time, but not before the last id, even if the clock was set back or ids outran it. */
    private synchronized long nowMillis() {
        return Math.max(Math.max(clock.millis(), EPOCH.toEpochMilli()), millisOf(lastSlot));
    }

    private static long firstSlotOf(long millis) {
        return millis << SEQUENCE_BITS;
    }

    private static long millisOf(long slot) {
        return slot >>> SEQUENCE_BITS;
    }

    private record Lease(int node, long usedUntilMillis, long requestedNanos) {}
}
