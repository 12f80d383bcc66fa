package io.miniter.persistence.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import javax.sql.DataSource;
import liquibase.UpdateSummaryEnum;
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

    private void note(String state) {
        if (isOwner()) {
            // Nothing in it needs quoting, and a comment takes no parameter
            jdbc.sql("COMMENT ON TABLE databasechangelog IS '%s'".formatted(state))
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
        return "%s after %d changesets"
                .formatted(
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
