package io.miniter.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.miniter.bootstrap.client.Answer;
import io.miniter.bootstrap.client.Client;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the server when something happens to the PostgreSQL that it runs. */
class EmbeddedDatabaseIT {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final int MEGABYTE = 1 << 20;

    /** Lines of postmaster.pid. */
    private static final int PID = 0;

    private static final int PORT = 3;

    /** Room for the programs, the data, the reserve, and what may be written until the disk counts as full. */
    private static final int DISK = 320;

    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM", "INT", "QUIT", "ABRT"})
    void a_postgresql_that_somebody_ended_is_started_again_with_all_that_was_written(String signal) throws Exception {
        try (ServerProcess server = ServerProcess.start(home, Map.of())) {
            Client client = server.client().join("survivor");
            client.tweet("before");
            long ended = postmaster(home);

            signal(signal, List.of(ended));

            await().atMost(A_MINUTE).until(() -> postmaster(home) != 0 && postmaster(home) != ended);
            await().atMost(A_MINUTE).until(() -> tweet(client).status() == 201);
            assertThat(client.walk("/v1/accounts/survivor/tweets?limit=100")).hasSizeGreaterThanOrEqualTo(2);
            assertThat(client.get("/actuator/health/liveness").status()).isEqualTo(200);
            await().atMost(A_MINUTE)
                    .until(() -> client.get("/actuator/health/readiness").status() == 200);
            assertThat(server.output()).contains("Miniter did not stop it", "PostgreSQL runs again");
        }
    }

    @Test
    void a_lost_connection_is_never_a_fault_of_the_server() throws Exception {
        try (ServerProcess server = ServerProcess.start(home, Map.of())) {
            Client client = server.client().join("persistent");
            client.tweet("before");
            AtomicBoolean over = new AtomicBoolean();
            List<CompletableFuture<List<Integer>>> visitors = new ArrayList<>();
            for (int number = 0; number < 4; number++) {
                visitors.add(CompletableFuture.supplyAsync(() -> statuses(client, over)));
            }

            try (Connection operator = operator(home);
                    Statement statement = operator.createStatement()) {
                for (int round = 0; round < 100; round++) {
                    statement.execute(
                            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'miniter' ORDER BY random() LIMIT 2");
                }
            } finally {
                over.set(true);
            }
            // One that dies takes all others with it
            await().atMost(A_MINUTE).until(() -> backend().isPresent());
            signal("KILL", List.of(backend().orElseThrow()));

            assertThat(visitors.stream().flatMap(visitor -> visitor.join().stream()))
                    .isNotEmpty()
                    .allMatch(status -> status == 200 || status == 201 || status == 503);
            await().atMost(A_MINUTE).until(() -> tweet(client).status() == 201);
            assertThat(server.output()).doesNotContain("ERROR");
        }
    }

    /** A process that works for the server; empty while the pool is empty. */
    private Optional<Long> backend() throws IOException {
        return children(postmaster(home)).stream()
                .filter(pid -> commandOf(pid).contains("miniter miniter"))
                .findFirst();
    }

    private static List<Integer> statuses(Client client, AtomicBoolean over) {
        List<Integer> statuses = new ArrayList<>();
        while (!over.get()) {
            statuses.add(client.get("/v1/accounts/persistent/tweets").status());
            statuses.add(tweet(client).status());
        }
        return statuses;
    }

    @Test
    void a_frozen_postgresql_is_a_refusal_until_it_goes_on() throws Exception {
        try (ServerProcess server = ServerProcess.start(home, Map.of())) {
            Client client = server.client().join("patient");
            List<Long> frozen = new ArrayList<>(children(postmaster(home)));
            frozen.add(postmaster(home));

            signal("STOP", frozen);
            try {
                assertThat(client.get("/v1/timeline").status()).isEqualTo(503);
                assertThat(tweet(client).status()).isEqualTo(503);
                await().atMost(A_MINUTE)
                        .until(() -> client.get("/actuator/health/readiness").status() == 503);
                assertThat(client.get("/actuator/health/liveness").status()).isEqualTo(200);
            } finally {
                signal("CONT", frozen);
            }

            await().atMost(A_MINUTE).until(() -> tweet(client).status() == 201);
        }
    }

    @Test
    void a_frozen_postgresql_is_stopped_with_its_server() throws Exception {
        ServerProcess server = ServerProcess.start(home, Map.of());
        List<Long> frozen = new ArrayList<>(children(postmaster(home)));
        frozen.add(postmaster(home));

        signal("STOP", frozen);
        server.terminate();

        assertThat(server.awaitExit()).isEqualTo(TERMINATED);
        assertThat(home.resolve("postgresql/data/postmaster.pid")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void on_a_full_disk_reads_go_on_and_writes_wait_for_room(boolean endsBesides) throws Exception {
        try (ServerProcess server = ServerProcess.startOnDisk(DISK, home, Map.of())) {
            Path disk = server.inside(home);
            Client client = server.client().join("collector");
            client.tweet("before");
            Path filler = fill(disk);

            await().atMost(A_MINUTE)
                    .until(() -> "STORAGE_FULL".equals(tweet(client).code()));
            if (endsBesides) {
                signal("KILL", List.of(postmaster(disk)));
            }
            await().atMost(A_MINUTE)
                    .until(() -> client.get("/v1/accounts/collector/tweets").status() == 200);
            Answer refused = tweet(client);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.code()).isEqualTo("STORAGE_FULL");
            assertThat(refused.header("Retry-After")).isNotEmpty();

            Files.delete(filler);
            await().atMost(A_MINUTE).until(() -> tweet(client).status() == 201);
            assertThat(server.output()).contains("Writes are refused", "has room again");
        }
    }

    /** To the last byte. */
    private static Path fill(Path disk) {
        Path filler = disk.resolve("filler");
        try (OutputStream bytes = Files.newOutputStream(filler)) {
            for (int written = 0; written < DISK; written++) {
                bytes.write(new byte[MEGABYTE]);
            }
        } catch (IOException full) {
            return filler;
        }
        throw new AssertionError("It is not full");
    }

    private static Answer tweet(Client client) {
        return client.post("/v1/tweets", Map.of("text", "still here"));
    }

    /** 0 while there is none. */
    private static long postmaster(Path home) throws IOException {
        Path file = home.resolve("postgresql/data/postmaster.pid");
        return Files.exists(file) ? Long.parseLong(Files.readAllLines(file).get(PID)) : 0;
    }

    private static Connection operator(Path home) throws IOException, SQLException {
        Path postgresql = home.resolve("postgresql");
        String port =
                Files.readAllLines(postgresql.resolve("data/postmaster.pid")).get(PORT);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "postgres",
                Files.readString(postgresql.resolve("password")));
    }

    private static List<Long> children(long pid) {
        return ProcessHandle.of(pid)
                .orElseThrow()
                .children()
                .map(ProcessHandle::pid)
                .toList();
    }

    private static String commandOf(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }

    private static void signal(String name, List<Long> processes) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "kill -" + name + " \"$@\"", "sh"));
        processes.forEach(pid -> command.add(Long.toString(pid)));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
