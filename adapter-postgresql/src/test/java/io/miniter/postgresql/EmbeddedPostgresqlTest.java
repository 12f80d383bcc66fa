package io.miniter.postgresql;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;

/** Real processes on real directories: what happens to people's data when things go well and when they do not. */
class EmbeddedPostgresqlTest {

    private static final String WRONG_PASSWORD = "28P01";

    /** Lines of postmaster.pid. */
    private static final int UNIX_SOCKETS = 4;

    private static final int ADDRESSES = 5;

    @TempDir
    static Path temporary;

    private static Path model;

    private Path home;
    private Path postgresql;

    @BeforeAll
    static void creates_the_database_that_the_tests_start_from() throws IOException {
        model = temporary.resolve("model/postgresql");
        EmbeddedPostgresql.start(temporary.resolve("model")).close();
    }

    @BeforeEach
    void makes_a_home_with_a_database() throws IOException {
        home = Files.createTempDirectory(temporary, "home").toRealPath().resolve("of 'Ann' 한글");
        postgresql = home.resolve("postgresql");
        Files.createDirectories(postgresql);
        Files.createSymbolicLink(postgresql.resolve("binaries"), model.resolve("binaries"));
        Files.copy(model.resolve("password"), postgresql.resolve("password"), COPY_ATTRIBUTES);
        try (var files = Files.walk(model.resolve("data"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, postgresql.resolve(model.relativize(file)), COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void keeps_data_over_a_clean_restart() throws Exception {
        try (EmbeddedPostgresql database = EmbeddedPostgresql.start(home)) {
            execute(database, "CREATE TABLE kept (word text)");
            execute(database, "INSERT INTO kept VALUES ('안녕')");
        }

        assertThat(postgresql.resolve("data/postmaster.pid")).doesNotExist();
        try (EmbeddedPostgresql database = EmbeddedPostgresql.start(home)) {
            assertThat(query(database, "SELECT word FROM kept")).isEqualTo("안녕");
        }
    }

    @Test
    void is_durable_deterministic_closed_to_others_and_out_of_reach_of_the_terminal() throws Exception {
        try (EmbeddedPostgresql database = EmbeddedPostgresql.start(home)) {
            assertThat(query(database, "SHOW fsync")).isEqualTo("on");
            assertThat(query(database, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(query(database, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(query(database, "SHOW data_checksums")).isEqualTo("on");
            assertThat(query(database, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(query(
                            database,
                            "SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'miniter'"))
                    .isEqualTo("bC.UTF-8");
            assertThat(query(database, "SHOW log_timezone")).isEqualTo("UTC");
            assertThat(query(database, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");

            List<String> sockets = Files.readAllLines(postgresql.resolve("data/postmaster.pid"));
            assertThat(sockets.get(UNIX_SOCKETS)).isEmpty();
            assertThat(sockets.get(ADDRESSES)).isEqualTo("127.0.0.1");
            assertThatConnectionsFromOutsideAreRefused(database);
            assertThatNobodyIsTrusted(database);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(postgresql.resolve("password"))))
                    .isEqualTo("rw-------");

            assertThat(processGroup(postmaster()))
                    .isNotEqualTo(processGroup(ProcessHandle.current().pid()));
        }
    }

    private static void assertThatConnectionsFromOutsideAreRefused(EmbeddedPostgresql database) throws IOException {
        int port = URI.create(database.getJdbcUrl().substring("jdbc:".length())).getPort();
        for (InetAddress address : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                .toList()) {
            assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(ConnectException.class);
        }
    }

    private static void assertThatNobodyIsTrusted(EmbeddedPostgresql database) {
        for (String user : new String[] {"miniter", "postgres"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), user, "wrong"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(WRONG_PASSWORD));
            assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), user, ""))
                    .isInstanceOf(PSQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void what_a_refused_statement_said_does_not_stay_in_the_log() throws Exception {
        try (EmbeddedPostgresql database = EmbeddedPostgresql.start(home)) {
            execute(database, "CREATE TABLE kept (email text UNIQUE)");
            execute(database, "INSERT INTO kept VALUES ('ann@example.com')");
            assertThatThrownBy(() -> execute(database, "INSERT INTO kept VALUES ('ann@example.com')"))
                    .hasMessageContaining("ann@example.com");
        }

        try (var log = Files.list(postgresql.resolve("log"))) {
            assertThat(log)
                    .hasSize(2)
                    .allSatisfy(
                            file -> assertThat(file).content().contains("LOG:").doesNotContain("ann@example.com"));
        }
    }

    @Test
    void committed_data_survives_a_killed_server_whose_postgresql_lives_on() throws Exception {
        Process server = ServerProcess.launchAndAwaitCommit(home);
        server.destroyForcibly().waitFor();
        ProcessHandle orphan = ProcessHandle.of(postmaster()).orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        try (EmbeddedPostgresql database = EmbeddedPostgresql.start(home)) {
            assertThat(postmaster()).isNotEqualTo(orphan.pid());
            assertThat(query(database, "SELECT word FROM kept")).isEqualTo("committed");
        }
    }

    @Test
    void committed_data_survives_a_killed_postgresql() throws Exception {
        EmbeddedPostgresql killed = EmbeddedPostgresql.start(home);
        execute(killed, "CREATE TABLE kept AS SELECT 'committed' AS word");
        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        killed.close();

        try (EmbeddedPostgresql database = EmbeddedPostgresql.start(home)) {
            assertThat(query(database, "SELECT word FROM kept")).isEqualTo("committed");
        }
    }

    @Test
    void a_second_server_in_this_process_is_refused_and_the_first_works_on() throws Exception {
        String refusal = String.format(
                Locale.ROOT,
                "The data directory %s is in use by another Miniter (process %d). Stop it, or set MINITER_HOME to another directory.",
                home,
                ProcessHandle.current().pid());
        try (EmbeddedPostgresql first = EmbeddedPostgresql.start(home)) {
            assertThatThrownBy(() -> EmbeddedPostgresql.start(home))
                    .isInstanceOf(DataDirectoryInUseException.class)
                    .hasMessage(refusal);

            // The refusal has not given the lock of this process up
            Process other = ServerProcess.launch(home, 0);
            assertThat(other.waitFor()).isNotZero();
            assertThat(query(first, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_second_server_in_another_process_is_refused_and_the_first_works_on() throws Exception {
        Process first = ServerProcess.launchAndAwaitCommit(home);
        try {
            long postmaster = postmaster();

            assertThatThrownBy(() -> EmbeddedPostgresql.start(home))
                    .isInstanceOf(DataDirectoryInUseException.class)
                    .hasMessageContaining("(process %d)", first.pid());

            assertThat(first.isAlive()).isTrue();
            assertThat(postmaster()).isEqualTo(postmaster);
        } finally {
            first.destroyForcibly().waitFor();
            EmbeddedPostgresql.start(home).close();
        }
    }

    @Test
    void a_first_start_that_was_killed_while_it_created_the_database_is_made_good() throws Exception {
        Disk.delete(postgresql.resolve("data"));
        Files.delete(postgresql.resolve("password"));
        Process server = ServerProcess.launch(home, 0);
        Path unfinished = awaitCreation(postgresql, "unfinished");
        Path initdb = awaitCreation(unfinished, "data");
        awaitCreation(initdb, "PG_VERSION");
        server.destroyForcibly().waitFor();

        try (EmbeddedPostgresql database = EmbeddedPostgresql.start(home)) {
            assertThat(query(database, "SELECT current_user")).isEqualTo("miniter");
        }
    }

    private static Path awaitCreation(Path directory, String prefix) throws IOException, InterruptedException {
        try (WatchService changes = directory.getFileSystem().newWatchService()) {
            directory.register(changes, StandardWatchEventKinds.ENTRY_CREATE);
            while (true) {
                try (var created = Files.newDirectoryStream(directory, prefix + "*")) {
                    for (Path path : created) {
                        return path;
                    }
                }
                WatchKey key = changes.poll(60, TimeUnit.SECONDS);
                assertThat(key).as("creation of %s in %s", prefix, directory).isNotNull();
                key.reset();
            }
        }
    }

    @Test
    void a_foreign_process_with_the_number_of_an_old_postgresql_is_left_alone() throws Exception {
        Process foreign = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    postgresql.resolve("data/postmaster.pid"),
                    foreign.pid() + "\n" + postgresql.resolve("data") + "\n");

            try (EmbeddedPostgresql database = EmbeddedPostgresql.start(home)) {
                assertThat(query(database, "SELECT 1")).isEqualTo("1");
            }
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void a_foreign_process_in_the_directory_of_the_data_is_named_and_left_alone() throws Exception {
        Path data = postgresql.resolve("data");
        Process foreign =
                new ProcessBuilder("sleep", "60").directory(data.toFile()).start();
        try {
            Files.writeString(data.resolve("postmaster.pid"), foreign.pid() + "\n");

            assertThatThrownBy(() -> EmbeddedPostgresql.start(home))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageContaining("(process %d)", foreign.pid());
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void a_lost_password_is_named() throws Exception {
        Files.delete(postgresql.resolve("password"));

        assertThatThrownBy(() -> EmbeddedPostgresql.start(home))
                .isInstanceOf(CannotStartException.class)
                .hasMessage(
                        "The password of the database is missing. Put the file %s back.",
                        postgresql.resolve("password"));
    }

    @Test
    void a_home_that_cannot_be_written_is_one_clear_line() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> EmbeddedPostgresql.start(file.resolve("home")))
                .isInstanceOf(CannotStartException.class)
                .hasMessageStartingWith("Miniter cannot keep a database in its data directory " + file)
                .hasMessageEndingWith("Set MINITER_HOME to another one.")
                .message()
                .hasLineCount(1);
    }

    @Test
    void a_server_that_does_not_start_says_why_in_one_line() throws Exception {
        Files.delete(postgresql.resolve("data/global/pg_control"));

        assertThatThrownBy(() -> EmbeddedPostgresql.start(home))
                .isInstanceOf(CannotStartException.class)
                .hasMessageStartingWith("PostgreSQL does not start: ")
                .message()
                .hasLineCount(1);
    }

    @Test
    void data_of_another_major_version_are_named_and_nothing_is_deleted() throws Exception {
        Files.writeString(postgresql.resolve("data/PG_VERSION"), "17\n");
        Path old = Files.createDirectories(
                postgresql.resolve("binaries").toRealPath().resolve("old"));

        assertThatThrownBy(() -> EmbeddedPostgresql.start(home))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContainingAll(
                        "initialized by PostgreSQL version 17", "Start the Miniter that made these data")
                .hasMessageNotContaining("MB are free")
                .message()
                .hasLineCount(1);
        assertThat(old).exists();

        Files.writeString(postgresql.resolve("data/PG_VERSION"), "18\n");
        EmbeddedPostgresql.start(home).close();
        assertThat(old).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxr-xr-x", "rwxrwxrwx", "rwxrwx---"})
    void a_directory_that_others_may_use_is_closed_to_them(String modes) throws Exception {
        Files.setPosixFilePermissions(postgresql.resolve("data"), PosixFilePermissions.fromString(modes));

        try (EmbeddedPostgresql database = EmbeddedPostgresql.start(home)) {
            assertThat(query(database, "SELECT 1")).isEqualTo("1");
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(postgresql.resolve("data"))))
                .isEqualTo("rwx------");
    }

    @Test
    void is_started_again_on_its_port_though_a_process_of_the_killed_one_is_suspended() throws Exception {
        try (EmbeddedPostgresql database = EmbeddedPostgresql.start(home)) {
            execute(database, "CREATE TABLE kept AS SELECT 'committed' AS word");
            try (Connection connection = connect(database);
                    Statement statement = connection.createStatement();
                    ResultSet self = statement.executeQuery("SELECT pg_backend_pid()")) {
                self.next();
                new ProcessBuilder("sh", "-c", "kill -STOP " + self.getLong(1))
                        .start()
                        .waitFor();
                ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();

                await().atMost(Duration.ofMinutes(1))
                        .ignoreExceptions()
                        .until(() -> query(database, "SELECT word FROM kept").equals("committed"));
            }
        }
    }

    @Test
    void is_lost_when_it_cannot_be_started_and_runs_once_it_can() throws Exception {
        try (EmbeddedPostgresql database = EmbeddedPostgresql.start(home)) {
            Path control = postgresql.resolve("data/global/pg_control");
            Path aside = postgresql.resolve("aside");
            Files.move(control, aside);
            ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();

            await().atMost(Duration.ofMinutes(3))
                    .until(() -> database.condition() == EmbeddedPostgresql.Condition.LOST);

            Files.move(aside, control);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> database.condition() == EmbeddedPostgresql.Condition.RUNS);
            assertThat(query(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void stops_once_however_often_it_is_closed() throws Exception {
        EmbeddedPostgresql closed = EmbeddedPostgresql.start(home);
        closed.close();

        try (EmbeddedPostgresql next = EmbeddedPostgresql.start(home)) {
            closed.close();
            assertThat(query(next, "SELECT 1")).isEqualTo("1");
        }
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(postgresql.resolve("data/postmaster.pid")).getFirst());
    }

    private static String processGroup(long pid) throws IOException {
        String status = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        // pid (command) state parent group
        return status.substring(status.lastIndexOf(')') + 2).split(" ", -1)[2];
    }

    private static void execute(EmbeddedPostgresql database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgresql database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgresql database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
