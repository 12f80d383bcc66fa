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
 * The ended sessions of the last day, in memory: a session that ended before has no living access token. Other
 * instances' are read every ten seconds; when that has failed for too long, each question reads them first, so that an
 * answer is never older than a minute.
 *
 * <p>At most {@link #MOST} are in memory. Where more ended in a day, whether one that is not among them goes on is
 * asked of the database, until a day has passed without.
 */
@Component
final class MyBatisEndedSessions implements EndedSessions {

    /** How long a session must be remembered: as long as an access token can live, and some for clocks that differ. */
    static final Duration MEMORY = AccessTokenLifetime.MAX.plusHours(1);

    static final Duration OLDEST_ANSWER = Duration.ofSeconds(50);

    /** 5 MB: many more than log out in a day, and few enough for whoever does nothing else. */
    static final int MOST = 50_000;

    /** A transaction may commit later than the time that it noted. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private static final Logger LOGGER = LoggerFactory.getLogger(MyBatisEndedSessions.class);

    private final SessionMapper mapper;
    private final InstantSource clock;
    private final Map<Long, Instant> endedAt = new ConcurrentHashMap<>();
    private final int most;
    private volatile Instant readAt = Instant.MIN;

    /** Until then some of those that ended may be missing. */
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

    /** Told by this instance itself, once the end is committed. */
    void add(Collection<Long> ids) {
        Instant now = clock.instant();
        ids.forEach(id -> endedAt.put(id, now));
        forgetSurplus();
    }

    /** The oldest go, and some more, so that this is not done anew for each that ends. */
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

    /**
     * Several may read at the same time: while the database is away, nobody waits for those who wait for it already.
     */
    private void read() {
        Instant now = clock.instant();
        Instant last = readAt;
        Duration since = last.equals(Instant.MIN) ? MEMORY : Duration.between(last, now);
        // A clock that was set back must not make the overlap shorter
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
