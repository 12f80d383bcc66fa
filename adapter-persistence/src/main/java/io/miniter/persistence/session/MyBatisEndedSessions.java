package io.miniter.persistence.session;

import io.miniter.application.session.EndedSessions;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The ended sessions of the last day, in memory: a session that ended before has no living access token. Those of other
 * instances are read every ten seconds; if that fails for too long, each call reads them first, so that a result is
 * never older than a minute.
 *
 * <p>At most {@link #MOST} are in memory. If more ended within a day, other sessions are looked up in the database,
 * until a day has passed without an overflow.
 */
@Component
final class MyBatisEndedSessions implements EndedSessions {

    /**
     * How long an ended session is remembered: the maximum lifetime of an access token, plus a margin for clock
     * differences.
     */
    static final Duration MEMORY = AccessTokenLifetime.MAX.plusHours(1);

    static final Duration OLDEST_ANSWER = Duration.ofSeconds(50);

    /** 5 MB: far more than usual logouts per day, and a bound against abuse. */
    static final int MOST = 50_000;

    /** A transaction may commit later than its timestamp. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private static final Logger LOGGER = LoggerFactory.getLogger(MyBatisEndedSessions.class);

    private final SessionMapper mapper;
    private final InstantSource clock;
    private final Map<Long, Instant> endedAt = new ConcurrentHashMap<>();
    private final int most;
    private volatile Instant readAt = Instant.MIN;

    /** Until then some ended sessions may be missing in memory. */
    private volatile Instant incompleteUntil = Instant.MIN;

    @Autowired
    MyBatisEndedSessions(SessionMapper mapper, InstantSource clock) {
        this(mapper, clock, MOST);
    }

    MyBatisEndedSessions(SessionMapper mapper, InstantSource clock, int most) {
        this.most = most;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public boolean contains(SessionId id) {
        if (clock.instant().isAfter(readAt.plus(OLDEST_ANSWER))) {
            read();
        }
        return endedAt.containsKey(id.value())
                || clock.instant().isBefore(incompleteUntil) && !mapper.isAlive(id.value());
    }

    int inMemory() {
        return endedAt.size();
    }

    /** Called on this instance after the end is committed. */
    void add(Collection<Long> ids) {
        Instant now = clock.instant();
        ids.forEach(id -> endedAt.put(id, now));
        forgetSurplus();
    }

    /** Evicts the oldest in batches. */
    private void forgetSurplus() {
        if (endedAt.size() <= most) {
            return;
        }
        synchronized (endedAt) {
            int surplus = endedAt.size() - most;
            if (surplus > 0) {
                incompleteUntil = clock.instant().plus(MEMORY);
                List<Long> oldest = endedAt.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .limit(surplus + most / 10)
                        .map(Map.Entry::getKey)
                        .toList();
                oldest.forEach(endedAt::remove);
            }
        }
    }

    @Scheduled(fixedDelayString = "PT10S")
    void keepUp() {
        try {
            read();
            endedAt.values().removeIf(clock.instant().minus(MEMORY)::isAfter);
        } catch (DataAccessException unavailable) {
            LOGGER.debug("Could not read the ended sessions; trying again", unavailable);
        }
    }

    /** Concurrent reads are allowed: while the database is away, callers do not queue behind each other. */
    private void read() {
        Instant now = clock.instant();
        Instant last = readAt;
        Duration since = last.equals(Instant.MIN) ? MEMORY : Duration.between(last, now);
        // A clock set back must not shorten the overlap
        Duration wanted = since.isNegative() ? OVERLAP : since.plus(OVERLAP);
        List<EndedSessionRow> rows = mapper.endedWithin(wanted.toSeconds(), most);
        if (rows.size() == most) {
            incompleteUntil = now.plus(MEMORY);
        }
        rows.forEach(row -> endedAt.putIfAbsent(row.sessionId(), row.endedAt()));
        forgetSurplus();
        readAt = now;
    }
}
