package io.miniter.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases as other people have them. */
class GivenDatabaseExaminationTest {

    @TempDir
    private static Path directory;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setDataDirectory(directory.resolve("data"))
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LATIN1", "EUC_KR", "SQL_ASCII"})
    void an_encoding_that_has_not_every_character_is_named(String encoding) throws SQLException {
        String database = "in_" + encoding.toLowerCase(Locale.ROOT);
        execute("CREATE DATABASE %s ENCODING '%s' LOCALE 'C' TEMPLATE template0".formatted(database, encoding));

        assertThatThrownBy(() -> examine("postgres", database))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContainingAll(database, encoding, "UTF8", "CREATE DATABASE")
                .message()
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "default_transaction_read_only = on, takes no writes",
        "search_path = nowhere, names no schema",
    })
    void a_setting_that_breaks_every_write_is_named(String setting, String named) throws SQLException {
        String database = "set_" + named.charAt(0);
        execute("CREATE DATABASE %s ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0".formatted(database));
        execute("ALTER DATABASE %s SET %s".formatted(database, setting));

        assertThatThrownBy(() -> examine("postgres", database))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining(named);
    }

    @Test
    void a_user_without_the_right_to_create_tables_is_told_which_right() throws SQLException {
        execute("CREATE DATABASE closed ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0");
        execute("CREATE ROLE guest LOGIN");

        assertThatThrownBy(() -> examine("guest", "closed"))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("GRANT CREATE ON SCHEMA public TO \"guest\"");
    }

    @Test
    void a_database_as_it_should_be_is_looked_at_once() throws SQLException {
        execute("CREATE DATABASE fine ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0");
        GivenDatabaseExamination examination = new GivenDatabaseExamination(true);
        try (Connection connection = server.getDatabase("postgres", "fine").getConnection()) {
            assertThatCode(() -> examination.examineOnce(connection)).doesNotThrowAnyException();
            assertThat(connection.isClosed()).isFalse();
        }
        Connection closed = server.getDatabase("postgres", "fine").getConnection();
        closed.close();

        assertThatCode(() -> examination.examineOnce(closed)).doesNotThrowAnyException();
    }

    private static void examine(String user, String database) throws SQLException {
        try (Connection connection = server.getDatabase(user, database).getConnection()) {
            new GivenDatabaseExamination(true).examineOnce(connection);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
