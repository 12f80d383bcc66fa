package io.miniter.persistence.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.UpdateSummaryEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Brings the schema up to date, by Liquibase, unless this very change log was seen to its end. Starting Liquibase only
 * to hear that nothing is to do would take a tenth of the CPU of a start.
 *
 * <p>What was seen last stands in a comment on Liquibase's own table: a hash of the change log's files, and how many
 * changesets the database had then, so that one rolled back by hand is noticed. Only the owner of that table can leave
 * a comment: where the server is not, since somebody else brings the schema up to date for it, Liquibase is asked every
 * time.
 */
final class SchemaUpdate extends SpringLiquibase {

    private final JdbcClient jdbc;
    private final String files;

    /** @param folder on the class path, with {@code changelog.yaml} and all that it includes */
    SchemaUpdate(DataSource database, String folder) {
        this.jdbc = JdbcClient.create(database);
        this.files = "classpath:" + folder + "/*";
        setDataSource(patient(database));
        setChangeLog("classpath:" + folder + "/changelog.yaml");
        setShowSummary(UpdateSummaryEnum.OFF);
        setAnalyticsEnabled(false);
    }

    /** A change of a large table may take longer than a request may wait; the pool sets its limit again. */
    private static DataSource patient(DataSource database) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                connection.setNetworkTimeout(Runnable::run, 0);
                return connection;
            }
        };
    }

    @Override
    public void afterPropertiesSet() throws LiquibaseException {
        String hash = hash();
        String seen = seen();
        if (seen == null || !seen.equals(state(hash))) {
            super.afterPropertiesSet();
            note(state(hash));
        }
    }

    /** A migration takes as long as it takes: the timeouts of the pool's connections are for requests. */
    @Override
    protected void performUpdate(Liquibase liquibase) throws LiquibaseException {
        JdbcConnection connection = (JdbcConnection) liquibase.getDatabase().getConnection();
        List<String> timeouts = set(connection, List.of("0", "0"));
        super.performUpdate(liquibase);
        set(connection, timeouts);
    }

    /** Sets the timeouts of statements and of locks; answers what they were. */
    private static List<String> set(JdbcConnection connection, List<String> timeouts) throws LiquibaseException {
        try (PreparedStatement statement = connection.prepareStatement("""
                SELECT former.statements, former.locks,
                    set_config('statement_timeout', ?, false), set_config('lock_timeout', ?, false)
                FROM (
                    SELECT current_setting('statement_timeout') AS statements, current_setting('lock_timeout') AS locks
                ) AS former
                """)) {
            statement.setString(1, timeouts.getFirst());
            statement.setString(2, timeouts.getLast());
            try (ResultSet former = statement.executeQuery()) {
                former.next();
                List<String> answer = List.of(former.getString(1), former.getString(2));
                // Or Liquibase's next rollback would take them back
                connection.commit();
                return answer;
            }
        } catch (SQLException e) {
            throw new LiquibaseException("The timeouts of the connection cannot be set", e);
        }
    }

    private void note(String state) {
        if (isOwner()) {
            // Nothing in it needs quoting, and a comment takes no parameter
            jdbc.sql(String.format(Locale.ROOT, "COMMENT ON TABLE databasechangelog IS '%s'", state))
                    .update();
        }
    }

    private boolean isOwner() {
        return jdbc.sql("SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = 'databasechangelog'::regclass")
                .query(Boolean.class)
                .single();
    }

    private @Nullable String seen() {
        return jdbc.sql("SELECT obj_description(to_regclass('databasechangelog'), 'pg_class')")
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private String state(String hash) {
        return String.format(
                Locale.ROOT,
                "%s after %d changesets",
                hash,
                jdbc.sql("SELECT count(*) FROM databasechangelog")
                        .query(Long.class)
                        .single());
    }

    private String hash() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            Resource[] resources = new PathMatchingResourcePatternResolver().getResources(files);
            Arrays.sort(resources, Comparator.comparing(SchemaUpdate::name));
            for (Resource resource : resources) {
                hash.update(name(resource).getBytes(UTF_8));
                hash.update(resource.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String name(Resource resource) {
        return Objects.requireNonNull(resource.getFilename());
    }
}
