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
 * What a failure says about the database, whichever layer reports it: the driver, the pool, MyBatis, or the end of a
 * transaction that could not be rolled back because its connection had gone. In the order in which one of them says
 * more than another.
 */
enum DatabaseFailure {
    /** Nothing that waiting would mend, or none of the database at all. */
    NONE,
    /** It is busy, or does not take writes at the moment, or another transaction was in the way. */
    BUSY,
    /** The connection was lost; another one may work at once. */
    CONNECTION_LOST,
    /** No connection was to be had, though somebody may have waited for one. */
    NO_CONNECTION,
    /** Its disk is full. */
    STORAGE_FULL;

    /** SQLSTATE of a full disk (PostgreSQL, appendix A). */
    private static final String DISK_FULL = "53100";

    /**
     * The server ended the connection: an operator, a crash of another backend, a dropped database, or a limit on the
     * time of idle sessions or of transactions.
     */
    private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P04", "57P05", "25P03", "25P04");

    /** It starts, stops or recovers, or has no connection to spare. */
    private static final Set<String> NOT_NOW = Set.of("57P03", "53300");

    /** Of a standby, after somebody else took over. */
    private static final String READ_ONLY = "25006";

    /** Says what stands in the whole of a failure: its causes, what they suppress, and what a rollback hid. */
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
            // The pool's, after a wait: its cause is what the last attempt to connect met
            case SQLTransientConnectionException _ -> NO_CONNECTION;
            case SQLException refused when refused.getSQLState() != null -> ofState(refused, refused.getSQLState());
            case SQLTransientException _ -> BUSY;
            case SQLNonTransientConnectionException _ -> CONNECTION_LOST;
            // The pool's own, of a connection that it closed because the server had: it has no SQLSTATE
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
        // Insufficient resources, an operator's intervention, and errors of the system around the database
        if (state.startsWith("53") || state.startsWith("57") || state.startsWith("58") || state.equals(READ_ONLY)) {
            return BUSY;
        }
        // A deadlock, a conflict of transactions, a lock that was not to be had in time
        if (state.startsWith("40") || state.equals("55P03")) {
            return BUSY;
        }
        return refused instanceof SQLTransientException ? BUSY : NONE;
    }
}
