package io.miniter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@PersistenceTest
final class SchemaMigrationTest {

    private static final String MINITER = "db/changelog";
    private static final String ANOTHER = "db/another";

    private final DataSource database;
    private final JdbcClient jdbc;

    SchemaMigrationTest(TestDatabase server) {
        this.database = server.emptyDatabase("schema_update");
        this.jdbc = JdbcClient.create(database);
    }

    @BeforeEach
    void update_an_empty_database() throws LiquibaseException {
        update(MINITER);
    }

    @Test
    void an_empty_database_has_the_schema_afterwards() {
        assertThat(hasTable("accounts")).isTrue();
    }

    @Test
    void a_database_that_is_up_to_date_stays_as_it_is() throws LiquibaseException {
        int changesets = changesets();

        update(MINITER);

        assertThat(changesets()).isPositive().isEqualTo(changesets);
    }

    @Test
    void a_changeset_that_is_not_the_one_that_was_run_stops_the_start() {
        jdbc.sql("UPDATE databasechangelog SET md5sum = '9:00000000000000000000000000000000'")
                .update();

        assertThatExceptionOfType(LiquibaseException.class).isThrownBy(() -> update(MINITER));
    }

    @Test
    void a_changeset_that_was_rolled_back_by_hand_is_run_again() throws LiquibaseException {
        update(ANOTHER);
        jdbc.sql("DROP TABLE one").update();
        jdbc.sql("DELETE FROM databasechangelog WHERE author = 'another'").update();

        update(ANOTHER);

        assertThat(hasTable("one")).isTrue();
    }

    @Test
    void a_change_log_that_failed_is_tried_again() throws LiquibaseException {
        jdbc.sql("CREATE TABLE one (id int)").update();
        assertThatExceptionOfType(LiquibaseException.class).isThrownBy(() -> update(ANOTHER));
        jdbc.sql("DROP TABLE one").update();

        update(ANOTHER);

        assertThat(hasTable("one")).isTrue();
    }

    @Test
    void a_server_that_owns_nothing_finds_what_somebody_else_has_brought_up_to_date()
            throws LiquibaseException, SQLException {
        jdbc.sql("DROP ROLE IF EXISTS schema_update_guest").update();
        jdbc.sql("CREATE ROLE schema_update_guest").update();
        jdbc.sql("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO schema_update_guest")
                .update();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE schema_update_guest");

            update(MINITER, new SingleConnectionDataSource(connection, true));
            // Liquibase ends its transaction itself
            statement.execute("RESET ROLE");
        } finally {
            jdbc.sql("DROP OWNED BY schema_update_guest").update();
            jdbc.sql("DROP ROLE schema_update_guest").update();
        }
    }

    @Test
    void a_migration_takes_longer_than_a_statement_may_and_leaves_the_timeouts_as_they_were()
            throws LiquibaseException, SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET statement_timeout = '150ms'; SET lock_timeout = '100ms'");

            update("db/slow", new SingleConnectionDataSource(connection, true));

            assertThat(setting(statement, "statement_timeout")).isEqualTo("150ms");
            assertThat(setting(statement, "lock_timeout")).isEqualTo("100ms");
        }
        assertThat(hasTable("slow")).isTrue();
    }

    private static String setting(Statement statement, String name) throws SQLException {
        try (ResultSet value = statement.executeQuery("SHOW " + name)) {
            value.next();
            return value.getString(1);
        }
    }

    private void update(String folder) throws LiquibaseException {
        update(folder, database);
    }

    private static void update(String folder, DataSource database) throws LiquibaseException {
        SchemaMigration update = new SchemaMigration(database, folder);
        update.setResourceLoader(new DefaultResourceLoader());
        update.afterPropertiesSet();
    }

    private int changesets() {
        return jdbc.sql("SELECT count(*) FROM databasechangelog")
                .query(Integer.class)
                .single();
    }

    private boolean hasTable(String name) {
        return jdbc.sql("SELECT to_regclass(?) IS NOT NULL")
                .param(name)
                .query(Boolean.class)
                .single();
    }
}
