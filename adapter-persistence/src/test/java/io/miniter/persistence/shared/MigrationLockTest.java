package io.miniter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.persistence.shared.AtOnce.Beside;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Migrations of concurrently starting servers are serialised. The lock belongs to a connection, not a table: it is
 * released when its server ends in any way.
 */
@PersistenceTest
final class MigrationLockTest {

    private final TestDatabase server;
    private final JdbcClient jdbc;

    MigrationLockTest(TestDatabase server, JdbcClient jdbc) {
        this.server = server;
        this.jdbc = jdbc;
    }

    @Test
    void a_second_server_waits_until_the_first_has_migrated() throws Exception {
        DataSource database = server.emptyDatabase("migrated_by_two");
        Schema schema = new Schema(database);
        try (Migrations first = new Migrations(database);
                Migrations second = new Migrations(database)) {
            second.askForTheLockWithoutPause();
            first.lock();
            Beside migration = AtOnce.beside(second::up);
            awaitAsking(second.processId());

            assertThat(migration.isDone()).isFalse();
            assertThat(schema.tables()).isEmpty();

            first.up();
            assertThat(migration.failure()).isEmpty();
            assertThat(schema.tables()).isNotEmpty();
        }
    }

    @Test
    void a_server_that_was_killed_leaves_no_lock_behind() throws Exception {
        DataSource database = server.emptyDatabase("migrated_after_a_crash");
        try (Migrations second = new Migrations(database)) {
            Migrations killed = new Migrations(database);
            killed.lock();
            assertThat(second.lockService().acquireLock()).isFalse();
            assertThat(jdbc.sql("SELECT pg_terminate_backend(?, 20000)")
                            .param(killed.processId())
                            .query(Boolean.class)
                            .single())
                    .isTrue();

            assertThat(second.lockService().acquireLock()).isTrue();
            second.up();
            assertThat(new Schema(database).tables()).isNotEmpty();
        }
    }

    @Test
    void the_table_that_would_remember_a_lock_is_not_even_there() {
        assertThat(jdbc.sql("SELECT to_regclass('databasechangeloglock') IS NULL")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("SELECT count(*) FROM databasechangelog")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private void awaitAsking(int processId) {
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!lastStatementOf(processId).contains("pg_try_advisory_lock")) {
            assertThat(System.nanoTime())
                    .as("the second server asks for the lock")
                    .isLessThan(patience);
            Thread.onSpinWait();
        }
    }

    private String lastStatementOf(int processId) {
        return jdbc.sql("SELECT query FROM pg_stat_activity WHERE pid = ?")
                .param(processId)
                .query(String.class)
                .single();
    }
}
