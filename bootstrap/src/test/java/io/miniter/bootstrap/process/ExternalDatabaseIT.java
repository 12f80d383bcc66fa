package io.miniter.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.miniter.bootstrap.client.Answer;
import io.miniter.bootstrap.client.Client;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers on an external database: one that becomes unavailable, and one that is shared. */
class ExternalDatabaseIT {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** 32 bytes, for tests only. */
    private static final String KEYS = "test:dGhpcyBrZXkgaXMgZm9yIHRlc3RzIG9ubHksIDMyISE=";

    @TempDir
    private Path directory;

    @Test
    void without_its_database_the_server_asks_for_patience_and_recovers_by_itself() throws Exception {
        EmbeddedPostgres database = database(0);
        int port = database.getPort();
        try (ServerProcess server = ServerProcess.start(directory.resolve("home"), environment(port))) {
            Client client = server.client().join("survivor");
            database.close();

            Answer read = client.get("/v1/timeline");
            assertThat(read.status()).isEqualTo(503);
            assertThat(read.code()).isEqualTo("SERVICE_UNAVAILABLE");
            assertThat(read.header("Retry-After")).isNotEmpty();
            assertThat(read.response().body()).doesNotContainIgnoringCase("sql", "postgres", "exception");
            assertThat(client.post("/v1/tweets", Map.of("text", "into the void"))
                            .status())
                    .isEqualTo(503);
            await().until(() -> client.get("/actuator/health/readiness").status() == 503);
            assertThat(client.get("/actuator/health/liveness").status()).isEqualTo(200);

            database = database(port);
            await().atMost(A_MINUTE).until(() -> client.get("/v1/timeline").status() == 200);
            assertThat(client.post("/v1/tweets", Map.of("text", "back")).status())
                    .isEqualTo(201);
        } finally {
            database.close();
        }
    }

    @Test
    void a_session_that_ends_on_one_server_ends_on_the_other() throws Exception {
        try (EmbeddedPostgres database = database(0);
                ServerProcess one = ServerProcess.start(directory.resolve("one"), environment(database.getPort()));
                ServerProcess other =
                        ServerProcess.start(directory.resolve("other"), environment(database.getPort()))) {
            one.client().signUp("traveller");
            String token = one.client().logIn("traveller").text("/accessToken");
            Client there = other.client().with(token);
            assertThat(there.get("/v1/me").status()).isEqualTo(200);

            one.client().with(token).delete("/v1/sessions/current");

            assertThat(there.post("/v1/tweets", Map.of("text", "still me?")).code())
                    .isEqualTo("SESSION_ENDED");
            await().atMost(A_MINUTE).until(() -> there.get("/v1/me").status() == 401);
            assertThat(there.get("/v1/me").code()).isEqualTo("SESSION_ENDED");
        }
    }

    @Test
    void two_servers_share_the_fan_out_and_every_follower_has_every_tweet_once() throws Exception {
        try (EmbeddedPostgres database = database(0);
                ServerProcess one = ServerProcess.start(directory.resolve("one"), environment(database.getPort()));
                ServerProcess other =
                        ServerProcess.start(directory.resolve("other"), environment(database.getPort()))) {
            Client author = one.client().join("author");
            Client elsewhere =
                    other.client().with(other.client().logIn("author").text("/accessToken"));
            List<Client> readers =
                    List.of(one.client().join("reader"), other.client().join("other_reader"));
            readers.forEach(reader -> reader.put("/v1/accounts/author/follow"));
            assertThat(readers).extracting(ExternalDatabaseIT::home).containsOnly(List.of());
            for (int number = 0; number < 100; number++) {
                author.tweet("number " + number);
                elsewhere.tweet("number " + number + ", from elsewhere");
            }

            List<String> all = one.client().walk("/v1/accounts/author/tweets?limit=100");
            assertThat(all).hasSize(200);
            await().untilAsserted(() ->
                    assertThat(readers).extracting(ExternalDatabaseIT::home).containsOnly(all));
            assertThat(one.output() + other.output()).doesNotContain("ERROR");
        }
    }

    private static List<String> home(Client reader) {
        return reader.walk("/v1/timeline?limit=100");
    }

    private EmbeddedPostgres database(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory.resolve("database"))
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .start();
    }

    private static Map<String, String> environment(int port) {
        return Map.of(
                "MINITER_DATABASE_URL",
                "jdbc:postgresql://localhost:" + port + "/postgres",
                "MINITER_DATABASE_USERNAME",
                "postgres",
                "MINITER_DATABASE_PASSWORD",
                "unused",
                "MINITER_TOKEN_KEYS",
                KEYS);
    }
}
