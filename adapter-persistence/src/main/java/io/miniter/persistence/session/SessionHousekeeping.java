package io.miniter.persistence.session;

import io.miniter.domain.session.Session;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes expired session data. Safe to run concurrently on several instances. */
@Component
final class SessionHousekeeping {

    private static final Logger LOGGER = LoggerFactory.getLogger(SessionHousekeeping.class);

    private final SessionMapper mapper;
    private final InstantSource clock;

    SessionHousekeeping(SessionMapper mapper, InstantSource clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void forget() {
        try {
            int idle = mapper.forgetIdle(clock.instant().minus(Session.IDLE_LIMIT));
            int ended = mapper.forgetEnded(MyBatisEndedSessions.MEMORY.toSeconds());
            LOGGER.debug("Forgot {} idle sessions and {} ended ones", idle, ended);
        } catch (DataAccessException unavailable) {
            LOGGER.debug("Could not forget old sessions; trying again", unavailable);
        }
    }
}
