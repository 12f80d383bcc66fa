package io.miniter.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.miniter.bootstrap.client.Answer;
import io.miniter.bootstrap.client.Client;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the server starts and stops, and what it says when it cannot. */
class LifecycleIT {

    /** Hashing at this cost takes long enough for a request to be under way. */
    private static final Map<String, String> SLOW_PASSWORDS = Map.of("MINITER_PASSWORD_COST", "14");

    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path home;

    @Test
    void a_request_under_way_is_finished_and_the_database_is_stopped() throws Exception {
        ServerProcess server = ServerProcess.start(home, SLOW_PASSWORDS);
        server.client().get("/v1/timeline/public");

        CompletableFuture<Answer> underWay =
                CompletableFuture.supplyAsync(() -> server.client().signUp("patient"));
        awaitSignUpInProgress(server);
        server.terminate();

        assertThat(underWay.get().status()).isEqualTo(201);
        assertThat(server.awaitExit()).isEqualTo(TERMINATED);
        assertThat(home.resolve("postgresql/data/postmaster.pid")).doesNotExist();
        try (ServerProcess again = ServerProcess.start(home, Map.of())) {
            assertThat(again.client().get("/v1/accounts/patient").status()).isEqualTo(200);
        }
    }

    @Test
    void a_second_server_on_one_data_directory_is_refused_in_one_line() throws Exception {
        try (ServerProcess first = ServerProcess.start(home, Map.of())) {
            ServerProcess second = ServerProcess.launch(home, Map.of());

            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.output()).hasLineCount(1).contains("in use", "MINITER_HOME");
            assertThat(first.client().signUp("undisturbed").status()).isEqualTo(201);
        }
    }

    @Test
    void a_port_that_is_taken_is_named_in_one_line() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());

            ServerProcess server = ServerProcess.launch(home, Map.of("PORT", port));

            assertThat(server.awaitExit()).isEqualTo(1);
            assertThat(server.output()).endsWith("Port " + port + " is in use. Set PORT to another.");
        }
    }

    @Test
    void a_database_that_is_not_there_is_named_in_one_line() throws Exception {
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = nobody.getLocalPort();
            nobody.close();

            ServerProcess server = ServerProcess.launch(
                    home, Map.of("MINITER_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + port + "/miniter"));

            assertThat(server.awaitExit()).isEqualTo(1);
            assertThat(server.output()).hasLineCount(1).contains("The database does not answer", "127.0.0.1:" + port);
        }
    }

    @Test
    void signing_keys_are_made_once_and_survive_a_restart() throws Exception {
        String token;
        try (ServerProcess server = ServerProcess.start(home, Map.of())) {
            server.client().signUp("lasting");
            token = server.client().logIn("lasting").text("/accessToken");
        }
        try (var keys = Files.list(home.resolve("keys"))) {
            assertThat(keys.map(Path::toString))
                    .filteredOn(name -> name.endsWith(".key"))
                    .hasSize(1);
        }

        try (ServerProcess restarted = ServerProcess.start(home, Map.of())) {
            assertThat(restarted.client().with(token).get("/v1/me").text("/handle"))
                    .isEqualTo("lasting");
        }
    }

    @Test
    void the_operators_former_setting_grants_nothing_and_says_what_does() throws Exception {
        try (ServerProcess server = ServerProcess.start(home, Map.of("MINITER_ADMINS", "steward1"))) {
            Client steward = server.client().join("steward1");

            assertThat(steward.get("/v1/me").text("/role")).isEqualTo("MEMBER");
            assertThat(server.output()).containsOnlyOnce("MINITER_ADMINS has no effect any more");
        }
        try (ServerProcess server = ServerProcess.start(home, Map.of("MINITER_ADMINS", "steward1"))) {
            assertThat(server.client()
                            .with(server.client().logIn("steward1").text("/accessToken"))
                            .get("/v1/me")
                            .text("/role"))
                    .isEqualTo("MEMBER");
        }
    }

    @Test
    void what_was_read_before_a_stop_is_counted_after_it() throws Exception {
        String article;
        try (ServerProcess server = ServerProcess.start(home, Map.of())) {
            Client author = server.client().join("watched");
            article = "/v1/articles/"
                    + author.article("free", "Watched", "to the end").text("/id");
            server.client().get(article);
        }

        try (ServerProcess server = ServerProcess.start(home, Map.of())) {
            assertThat(server.client().get(article).text("/views")).isEqualTo("1");
        }
    }

    @Test
    void debug_sql_shows_each_statement_with_its_parameters_and_time() throws Exception {
        try (ServerProcess server = ServerProcess.start(home, Map.of(), "--debug-sql")) {
            server.client().get("/v1/accounts/somebody_to_look_for");

            assertThat(server.output()).contains("WHERE lower(account.handle) = ?", "somebody_to_look_for", "Time:");
        }
    }

    /** The request is under way once the server's own metrics say so. */
    private static void awaitSignUpInProgress(ServerProcess server) {
        String metric = "http_server_requests_active_seconds_count";
        await().until(() -> server.client()
                .get("/actuator/prometheus")
                .response()
                .body()
                .lines()
                .anyMatch(line -> line.startsWith(metric) && line.contains("method=\"POST\"") && line.endsWith(" 1")));
    }
}
