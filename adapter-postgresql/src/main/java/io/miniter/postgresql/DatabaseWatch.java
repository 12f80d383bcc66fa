package io.miniter.postgresql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Monitors whether the database responds: a thread polls it twice a second, over its own connection, so that requests
 * fail fast while it does not. A poll costs the database some microseconds.
 */
final class DatabaseWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** The timeout in seconds, long enough for a busy database; it is polled twice. */
    private static final String LONGEST_ANSWER = "2";

    private static final int ATTEMPTS = 2;

    /** It responds, but has no free connection. */
    private static final String TOO_MANY_CONNECTIONS = "53300";

    private final JdbcConnectionDetails details;
    private final Runnable whenAway;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("database-watch").unstarted(this::watch);
    private volatile @Nullable SQLException away;
    private volatile boolean suspected;
    private @Nullable Connection connection;

    /**
     * Does nothing until {@link #start}; until then, the database counts as available.
     *
     * @param whenAway called immediately when the database stops responding
     */
    DatabaseWatch(JdbcConnectionDetails details, Runnable whenAway) {
        this.details = details;
        this.whenAway = whenAway;
    }

    void start() {
        thread.start();
    }

    /** Whether the database responded to the last poll. */
    boolean isAway() {
        return away != null;
    }

    /** Fails immediately if the database is away. */
    void refuseWhileAway() throws SQLTransientConnectionException {
        SQLException reason = away;
        if (reason != null) {
            throw new SQLTransientConnectionException("The database is away: " + reason.getMessage(), reason);
        }
    }

    /** A caller got no connection: the next poll uses a new one, too. */
    void suspect() {
        suspected = true;
    }

    private void watch() {
        long awaySince = 0;
        while (!closesWithin(PAUSE)) {
            SQLException failure = ask();
            if (failure == null && away != null) {
                away = null;
                LOG.info(
                        "The database answers again, after {} ms.",
                        Duration.ofNanos(System.nanoTime() - awaySince).toMillis());
            } else if (failure != null && away == null) {
                awaySince = System.nanoTime();
                away = failure;
                LOG.warn(
                        "The database does not answer: {}",
                        String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
                whenAway.run();
            }
        }
        disconnect();
    }

    private boolean closesWithin(Duration time) {
        try {
            return closing.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private @Nullable SQLException ask() {
        if (suspected) {
            suspected = false;
            disconnect();
        }
        SQLException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                select();
                return null;
            } catch (SQLException e) {
                disconnect();
                if (Set.of(TOO_MANY_CONNECTIONS).contains(String.valueOf(e.getSQLState()))) {
                    return null;
                }
                last = e;
            }
        }
        return last;
    }

    private void select() throws SQLException {
        Connection current = connection;
        if (current == null) {
            current = DriverManager.getConnection(details.getJdbcUrl(), properties());
            connection = current;
        }
        try (Statement statement = current.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        put(properties, "user", details.getUsername());
        put(properties, "password", details.getPassword());
        properties.put("ApplicationName", "miniter-watch");
        properties.put("connectTimeout", LONGEST_ANSWER);
        properties.put("socketTimeout", LONGEST_ANSWER);
        properties.put("loginTimeout", LONGEST_ANSWER);
        return properties;
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    private void disconnect() {
        Connection old = connection;
        connection = null;
        if (old != null) {
            try {
                old.close();
            } catch (SQLException e) {
                LOG.debug("It was gone already", e);
            }
        }
    }

    @Override
    public void close() {
        closing.countDown();
    }
}
