package io.miniter.postgresql;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Wraps the pool to fail fast while the database is known to be away. When it stops responding, open connections are
 * aborted: callers waiting on them fail immediately, and the pool opens new ones.
 */
final class WatchedDataSource extends DelegatingDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedDataSource.class);

    /** More than a pool has at a time; closed connections are removed then. */
    private static final int MANY = 200;

    private final DatabaseWatch watch;
    private final GivenDatabaseExamination examination;
    private final Set<Connection> known = ConcurrentHashMap.newKeySet();

    WatchedDataSource(DataSource pool, DatabaseWatch watch, GivenDatabaseExamination examination) {
        super(pool);
        this.watch = watch;
        this.examination = examination;
    }

    @Override
    public Connection getConnection() throws SQLException {
        watch.refuseWhileAway();
        try {
            Connection connection = super.getConnection();
            remember(connection);
            examination.examineOnce(connection);
            return connection;
        } catch (SQLTransientConnectionException none) {
            watch.suspect();
            throw none;
        }
    }

    private void remember(Connection connection) throws SQLException {
        if (connection.unwrap(PGConnection.class) instanceof Connection physical && known.add(physical)) {
            if (known.size() > MANY) {
                known.removeIf(WatchedDataSource::isClosed);
            }
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    /** Aborts all connections without notifying the database, which does not respond. */
    void cutOff() {
        for (Connection connection : known) {
            known.remove(connection);
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("It was gone already", e);
            }
        }
        try {
            HikariPoolMXBean pool = unwrap(HikariDataSource.class).getHikariPoolMXBean();
            if (pool != null) {
                pool.softEvictConnections();
            }
        } catch (SQLException e) {
            LOG.debug("No pool", e);
        }
    }
}
