package io.miniter.bootstrap;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Classifies database failures, whichever layer reports them: the driver, the pool, MyBatis, or a failed rollback on a
 * lost connection. Ordered from the least to the most specific.
 */
enum DatabaseFailure {
    /** Not transient, or no database failure. */
    NONE,
    /** The database is busy, temporarily read-only, or there was a conflict with another transaction. */
    BUSY,
    /** The connection was lost; a new one may work immediately. */
    CONNECTION_LOST,
    /** No connection was available, possibly after a wait. */
    NO_CONNECTION,
    /** Its disk is full. */
    STORAGE_FULL;

    /** The SQLSTATE of a full disk (PostgreSQL, appendix A). */
    private static final String DISK_FULL = "53100";

    /**
     * The server ended the connection: an operator, a crash of another backend, a dropped database, or a limit on the
     * time of idle sessions or of transactions.
     */
    private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P04", "57P05", "25P03", "25P04");

    /** It is starting, stopping or recovering, or has no free connection. */
    private static final Set<String> NOT_NOW = Set.of("57P03", "53300");

    /** Of a standby, after a failover. */
    private static final String READ_ONLY = "25006";

    /**
     * Classifies a failure by its causes, their suppressed exceptions, and the exception hidden by a failed rollback.
     */
    static DatabaseFailure of(Throwable failure) {
        DatabaseFailure plainest = NONE;
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        add(open, failure);
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            DatabaseFailure meaning = meaningOf(next);
            plainest = meaning.compareTo(plainest) > 0 ? meaning : plainest;
            add(open, next.getCause());
            for (Throwable suppressed : next.getSuppressed()) {
                add(open, suppressed);
            }
            if (next instanceof TransactionSystemException end) {
                add(open, end.getApplicationException());
            }
        }
        return plainest;
    }

    private static void add(Deque<Throwable> open, @Nullable Throwable failure) {
        if (failure != null) {
            open.push(failure);
        }
    }

    private static DatabaseFailure meaningOf(Throwable failure) {
        return switch (failure) {
            // The pool's, after a timeout: its cause is the error of the last connection attempt
            case SQLTransientConnectionException _ -> NO_CONNECTION;
            case SQLException refused when refused.getSQLState() != null -> ofState(refused, refused.getSQLState());
            case SQLTransientException _ -> BUSY;
            case SQLNonTransientConnectionException _ -> CONNECTION_LOST;
            // The pool's own, for a connection closed after the server had closed it: it has no SQLSTATE
            case TransactionSystemException end
            when end.getCause() instanceof SQLException closed && closed.getSQLState() == null -> CONNECTION_LOST;
            case DataAccessResourceFailureException _, TransientDataAccessException _ -> BUSY;
            case CannotCreateTransactionException _ -> BUSY;
            default -> NONE;
        };
    }

    private static DatabaseFailure ofState(SQLException refused, String state) {
        if (state.equals(DISK_FULL)) {
            return STORAGE_FULL;
        }
        if (state.startsWith("08") || ENDED.contains(state)) {
            return CONNECTION_LOST;
        }
        if (NOT_NOW.contains(state)) {
            return NO_CONNECTION;
        }
        // Insufficient resources, operator intervention, and system errors
        if (state.startsWith("53") || state.startsWith("57") || state.startsWith("58") || state.equals(READ_ONLY)) {
            return BUSY;
        }
        // A deadlock, a serialisation failure, a lock timeout
        if (state.startsWith("40") || state.equals("55P03")) {
            return BUSY;
        }
        return refused instanceof SQLTransientException ? BUSY : NONE;
    }
}
