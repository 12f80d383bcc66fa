package io.miniter.bootstrap;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, as it was a second ago: it is asked on a thread of its own, so that whoever wants to
 * know waits neither for it nor for one of its connections.
 */
@Component("databaseHealthIndicator")
final class DatabaseHealth implements HealthIndicator, AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** In seconds, for an answer of the database. */
    private static final int PATIENCE = 2;

    /** What is older than this is not known any more: the database lets the look itself wait. */
    static final Duration LONGEST = Duration.ofSeconds(6);

    private final DataSource database;
    private final LongSupplier clock;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("database-health").factory());
    private volatile Look last;

    @Autowired
    DatabaseHealth(DataSource database) {
        this(database, System::nanoTime);
    }

    DatabaseHealth(DataSource database, LongSupplier clock) {
        this.database = database;
        this.clock = clock;
        this.last = new Look(false, clock.getAsLong());
    }

    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        look();
        looking.scheduleWithFixedDelay(
                this::look, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    void look() {
        last = new Look(answers(), clock.getAsLong());
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE);
        } catch (SQLException | RuntimeException away) {
            return false;
        }
    }

    @Override
    public Health health() {
        Look seen = last;
        boolean known = clock.getAsLong() - seen.at <= LONGEST.toNanos();
        return seen.answered && known ? Health.up().build() : Health.down().build();
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }

    private record Look(boolean answered, long at) {}
}
