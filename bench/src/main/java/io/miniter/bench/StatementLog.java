package io.miniter.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * Counts the statements of single requests in PostgreSQL's log, which contains all while this is open. As in
 * {@code docs/performance.md}, BEGIN and COMMIT do not count.
 */
final class StatementLog implements AutoCloseable {

    private static final Pattern STATEMENT =
            Pattern.compile("(?m)^\\S.* LOG:  (?:execute [^:]+|statement): (?!BEGIN|COMMIT|ROLLBACK)");

    /** Background statements occur in between sometimes, but not each time. */
    private static final int TRIES = 7;

    private static final int LONGEST_MILLIS = 10_000;

    /** The changed log setting takes effect with a short delay. */
    private static final int BETWEEN_MARKS = 500;

    private final Connection connection;
    private final Path log;
    private long position;
    private int marks;

    private StatementLog(Connection connection, Path log) {
        this.connection = connection;
        this.log = log;
    }

    static StatementLog open(Database database) throws SQLException, IOException, InterruptedException {
        StatementLog opened = new StatementLog(database.connectAsSuperuser(), database.log());
        opened.logAll(true);
        opened.position = Files.size(opened.log);
        opened.sinceMark();
        // The server's connections apply it at the same time as this one, or slightly later
        Thread.sleep(BETWEEN_MARKS);
        return opened;
    }

    /** The statements of one request: the minimum of several tries. */
    int during(Callable<?> request) throws Exception {
        int fewest = Integer.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            sinceMark();
            request.call();
            // The mark is one of them
            fewest = Math.min(fewest, count(sinceMark()) - 1);
        }
        return fewest;
    }

    static int count(String log) {
        return (int) STATEMENT.matcher(log).results().count();
    }

    /** Returns the log since the last mark, and sets a new mark. */
    private String sinceMark() throws SQLException, IOException, InterruptedException {
        String mark = "SELECT 'mark " + ++marks + "'";
        for (int waited = 0; waited < LONGEST_MILLIS; waited += 10) {
            if (waited % BETWEEN_MARKS == 0) {
                run(mark);
            }
            byte[] all = Files.readAllBytes(log);
            String since = new String(all, (int) position, (int) (all.length - position), StandardCharsets.UTF_8);
            int end = since.indexOf(mark);
            if (end >= 0 && since.indexOf('\n', end) >= 0) {
                int after = since.indexOf('\n', end) + 1;
                position += since.substring(0, after).getBytes(StandardCharsets.UTF_8).length;
                return since.substring(0, after);
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("PostgreSQL does not log into " + log);
    }

    private void logAll(boolean on) throws SQLException {
        run(on ? "ALTER SYSTEM SET log_statement = 'all'" : "ALTER SYSTEM RESET log_statement");
        run("SELECT pg_reload_conf()");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            logAll(false);
        }
    }
}
