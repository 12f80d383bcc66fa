package io.miniter.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/** Checks an external database before its first use, to report incompatibilities at the start. */
final class GivenDatabaseExamination {

    /** The oldest tested version, in PostgreSQL's numbering. */
    private static final int OLDEST = 18_00_00;

    private static final int MAJOR = 10_000;

    /** Uses PostgreSQL's own schemas only: ours may not exist yet. */
    private static final String QUESTION = """
            SELECT current_setting('server_version_num')::integer AS version,
                   current_setting('server_encoding') AS encoding,
                   pg_is_in_recovery() AS standby,
                   current_setting('transaction_read_only') = 'on' AS read_only,
                   current_user AS role,
                   current_database() AS database,
                   coalesce(current_schema(), '') AS schema,
                   to_regclass('databasechangelog') IS NOT NULL AS has_tables,
                   coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS may_create
            """;

    private final AtomicBoolean open;

    /** @param wanted whether to check: the embedded database needs none */
    GivenDatabaseExamination(boolean wanted) {
        this.open = new AtomicBoolean(wanted);
    }

    /**
     * Checks on the first call.
     *
     * @throws CannotStartException if Miniter cannot work on this database; it says what to do
     */
    void examineOnce(Connection connection) throws SQLException {
        if (open.get() && open.compareAndSet(true, false)) {
            try (Statement statement = connection.createStatement();
                    ResultSet answer = statement.executeQuery(QUESTION)) {
                answer.next();
                examine(answer);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        }
    }

    private static void examine(ResultSet answer) throws SQLException {
        String database = answer.getString("database");
        int version = answer.getInt("version");
        if (version < OLDEST) {
            throw new CannotStartException(
                    String.format(
                            Locale.ROOT,
                            "The database %s is PostgreSQL %d; Miniter needs %d or later. Give it another one by MINITER_DATABASE_URL.",
                            database,
                            version / MAJOR,
                            OLDEST / MAJOR),
                    null);
        }
        String encoding = answer.getString("encoding");
        if (!encoding.equals("UTF8")) {
            throw new CannotStartException(
                    String.format(
                            Locale.ROOT,
                            "The database %s has the encoding %s and cannot keep every text. Create one by: CREATE DATABASE miniter ENCODING 'UTF8' TEMPLATE template0, and name it in MINITER_DATABASE_URL.",
                            database,
                            encoding),
                    null);
        }
        if (answer.getBoolean("standby") || answer.getBoolean("read_only")) {
            throw new CannotStartException(
                    String.format(
                            Locale.ROOT,
                            "The database %s takes no writes: it is %s. Name one that does in MINITER_DATABASE_URL.",
                            database,
                            answer.getBoolean("standby") ? "a standby" : "read-only (default_transaction_read_only)"),
                    null);
        }
        String role = answer.getString("role");
        String schema = answer.getString("schema");
        if (schema.isEmpty()) {
            throw new CannotStartException(
                    String.format(
                            Locale.ROOT,
                            "The search_path of the user %s names no schema of the database %s. Do: ALTER ROLE \"%s\" SET search_path = public.",
                            role,
                            database,
                            role),
                    null);
        }
        if (!answer.getBoolean("has_tables") && !answer.getBoolean("may_create")) {
            throw new CannotStartException(
                    String.format(
                            Locale.ROOT,
                            "The user %s may not create tables in the database %s. Do: GRANT CREATE ON SCHEMA %s TO \"%s\".",
                            role,
                            database,
                            schema,
                            role),
                    null);
        }
    }
}
