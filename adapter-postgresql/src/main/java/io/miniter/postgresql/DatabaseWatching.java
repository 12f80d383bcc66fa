package io.miniter.postgresql;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/** Monitors the database from the start of the application context until it stops. */
final class DatabaseWatching implements SmartLifecycle {

    private @Nullable DatabaseWatch watch;
    private volatile boolean running;

    /** Wraps the pool with the monitoring. */
    synchronized DataSource watched(DataSource pool, JdbcConnectionDetails database) {
        WatchedDataSource[] watched = new WatchedDataSource[1];
        DatabaseWatch created = new DatabaseWatch(database, () -> watched[0].cutOff());
        watched[0] =
                new WatchedDataSource(pool, created, new GivenDatabaseExamination(database instanceof GivenDatabase));
        watch = created;
        return watched[0];
    }

    /** Whether the database did not respond to the last poll. */
    synchronized boolean isAway() {
        return watch != null && watch.isAway();
    }

    @Override
    public synchronized void start() {
        if (watch != null && !running) {
            watch.start();
        }
        running = true;
    }

    /** Stops last, so that requests during shutdown are refused rather than left waiting. */
    @Override
    public synchronized void stop() {
        if (watch != null) {
            watch.close();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** A paused context, as in tests, keeps monitoring. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
