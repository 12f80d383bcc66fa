package io.miniter.postgresql;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/** Watches the database from the time that the server has been put together until it stops. */
final class DatabaseWatching implements SmartLifecycle {

    private @Nullable DatabaseWatch watch;
    private volatile boolean running;

    /** Puts the watch in front of the pool. */
    synchronized DataSource watched(DataSource pool, JdbcConnectionDetails database) {
        WatchedDataSource[] watched = new WatchedDataSource[1];
        DatabaseWatch created = new DatabaseWatch(database, () -> watched[0].cutOff());
        watched[0] =
                new WatchedDataSource(pool, created, new GivenDatabaseExamination(database instanceof GivenDatabase));
        watch = created;
        return watched[0];
    }

    /** Whether the database did not answer when it was asked last. */
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

    /** Last of all: requests that are being finished are refused rather than left to wait. */
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

    /** A paused context, as in tests, keeps its watch. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
