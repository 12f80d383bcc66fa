package io.miniter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class DatabaseHealthTest {

    private final DataSource database = mock();
    private final Connection connection = mock();
    private final AtomicLong now = new AtomicLong();
    private final DatabaseHealth health = new DatabaseHealth(database, now::get);

    @BeforeEach
    void the_database_answers() throws SQLException {
        when(database.getConnection()).thenReturn(connection);
        when(connection.isValid(anyInt())).thenReturn(true);
    }

    @Test
    void it_is_as_it_was_at_the_last_look() throws SQLException {
        health.look();
        when(database.getConnection()).thenThrow(new SQLException("away"));

        assertThat(status()).isEqualTo(Status.UP);
        health.look();
        assertThat(status()).isEqualTo(Status.DOWN);
    }

    @Test
    void a_database_that_does_not_answer_a_connection_is_down() throws SQLException {
        when(connection.isValid(anyInt())).thenReturn(false);

        health.look();

        assertThat(status()).isEqualTo(Status.DOWN);
    }

    @Test
    void what_was_seen_long_ago_is_not_known() {
        health.look();
        now.addAndGet(DatabaseHealth.LONGEST.toNanos());
        assertThat(status()).isEqualTo(Status.UP);

        now.incrementAndGet();

        assertThat(status()).isEqualTo(Status.DOWN);
    }

    @Test
    void before_the_first_look_it_is_down() {
        assertThat(status()).isEqualTo(Status.DOWN);
    }

    private Status status() {
        return health.health().getStatus();
    }
}
