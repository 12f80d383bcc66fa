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
    void a_port_for_metrics_that_is_taken_is_named_in_one_line() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            ServerProcess server = ServerProcess.launch(home, Map.of("MINITER_MANAGEMENT_PORT", port));

            assertThat(server.awaitExit()).isEqualTo(1);
            assertThat(server.output().lines().toList().getLast())
                    .contains(
                            "port " + port + ", for its metrics",
                            "Set MINITER_MANAGEMENT_PORT to another port, or to off.");
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
    void debug_sql_shows_each_statement_with_its_time_and_the_shapes_of_its_parameters() throws Exception {
        try (ServerProcess server = ServerProcess.start(home, Map.of(), "--debug-sql")) {
            server.client().get("/v1/accounts/somebody_to_look_for");

            assertThat(server.output())
                    .contains("WHERE lower(account.handle) = ?", "text of 20", "Time:")
                    .doesNotContain("Params:[(somebody_to_look_for");
        }
    }

    @Test
    void no_secret_is_logged_whatever_is_switched_on() throws Exception {
        Map<String, String> everything = Map.of(
                "MINITER_DEBUG_SQL", "true",
                "LOGGING_LEVEL_ROOT", "trace",
                "LOGGING_LEVEL_ORG_APACHE_COYOTE", "trace",
                "LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_WEB", "trace",
                "LOGGING_LEVEL_IO_MINITER", "trace",
                "SPRING_MVC_LOG_REQUEST_DETAILS", "true");
        try (ServerProcess server = ServerProcess.start(home, everything, "--trace", "--debug-sql")) {
            Answer account = server.client().signUp("discreet");
            Answer session = server.client().logIn("discreet");
            server.client().with(session.text("/accessToken")).get("/v1/me");

            assertThat(account.text("/email")).contains("@");
            assertThat(server.output())
                    .contains("INSERT INTO accounts")
                    .doesNotContain(
                            account.text("/email"),
                            Client.PASSWORD,
                            "$2a$",
                            session.text("/accessToken"),
                            session.text("/refreshToken"));
        }
    }

    @Test
    void settings_that_cannot_be_understood_are_named_line_by_line_before_anything_is_started() throws Exception {
        Path untouched = home.resolve("untouched");

        ServerProcess server = ServerProcess.launch(
                untouched, Map.of("PORT", "abc", "MINITER_DATABASE_URL", "jdbc:postgresql://user:hush@host:abc/name"));

        assertThat(server.awaitExit()).isEqualTo(1);
        assertThat(server.output().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .endsWith("Miniter could not start: PORT is \"abc\""
                                + " and must be a whole number from 0 to 65535"))
                .anySatisfy(line -> assertThat(line)
                        .contains("MINITER_DATABASE_URL is \"***@host:abc/name\"", "jdbc:postgresql://host:5432/name"));
        assertThat(untouched).doesNotExist();
    }

    @Test
    void an_empty_variable_is_an_unset_one_and_an_unknown_one_a_warning() throws Exception {
        Map<String, String> empty = Map.of(
                "MINITER_DEBUG_SQL", "",
                "MINITER_PASSWORD_COST", "",
                "MINITER_DATABASE_CONNECTIONS", " ",
                "MINITER_ANSWER_CACHE", "",
                "MINITER_TIMELINE_MERGED_FROM", "",
                "SERVER_FORWARD_HEADERS_STRATEGY", "",
                "MINITER_HOEM", "/data");
        try (ServerProcess server = ServerProcess.start(home, empty)) {
            server.client().signUp("unset");

            assertThat(server.output())
                    .contains("MINITER_HOEM is set, and no setting of this server")
                    .doesNotContain("io.miniter.sql");
        }
    }

    @Test
    void neither_a_time_zone_nor_a_language_nor_a_missing_temporary_directory_matters() throws Exception {
        Map<String, String> unusual = Map.of(
                "TZ", "JST",
                "JDK_JAVA_OPTIONS", "-Duser.language=fa -Duser.country=IR -Djava.io.tmpdir=/nonexistent");
        try (ServerProcess server = ServerProcess.start(home, unusual)) {
            server.client().signUp("traveller");
            assertThat(server.client().logIn("traveller").status()).isEqualTo(201);
            assertThat(server.client().logIn("nobody_at_all").status()).isEqualTo(401);
        }
    }

    @Test
    void a_path_that_the_locale_cannot_spell_is_one_line_and_makes_no_other_directory(@TempDir Path directory)
            throws Exception {
        // Java itself finds no jar in a folder that the locale cannot spell, as this one may be in
        Path jar = Files.copy(ServerProcess.jar(), directory.resolve("miniter.jar"));
        ServerProcess server = ServerProcess.launchJar(jar, home.resolve("\uD55C\uAE00"), Map.of("LC_ALL", "C"));

        assertThat(server.awaitExit()).isEqualTo(1);
        assertThat(server.output()).hasLineCount(1).contains("MINITER_HOME", "Set LC_ALL to C.UTF-8.");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void what_a_killed_server_leaves_is_in_its_home_and_removed_by_the_next_start() throws Exception {
        Path leftover = home.resolve("data/tmp/upload123.tmp");
        Path ofTheSystem = Files.createDirectory(home.resolve("system"));
        ServerProcess killed = ServerProcess.start(
                home.resolve("data"), Map.of("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + ofTheSystem));
        killed.client().get("/ping");
        Files.writeString(leftover, "a private photograph");
        killed.kill();

        assertThat(ofTheSystem).isEmptyDirectory();
        try (ServerProcess _ = ServerProcess.start(home.resolve("data"), Map.of())) {
            assertThat(leftover).doesNotExist();
        }
    }

    @Test
    void a_log_file_takes_the_log_and_leaves_warnings_to_standard_output() throws Exception {
        Path log = home.resolve("logs/miniter.log");
        try (ServerProcess server = ServerProcess.start(home, Map.of("MINITER_LOG_FILE", log.toString()))) {
            String id = server.client().get("/ping").header("X-Request-Id");

            // As in the log that goes to standard output, the request's id stands in each of its lines
            await().untilAsserted(
                            () -> assertThat(log).content().containsPattern("INFO +\\[" + id + "] \\S+ GET /ping"));
            assertThat(server.output()).doesNotContain("GET /ping");
        }
    }

    /** The request is under way once the server's own metrics say so. */
    private static void awaitSignUpInProgress(ServerProcess server) throws Exception {
        String metric = "http_server_requests_active_seconds_count";
        Client operator = server.operator();
        await().until(() -> operator.get("/actuator/prometheus")
                .response()
                .body()
                .lines()
                .anyMatch(line -> line.startsWith(metric) && line.contains("method=\"POST\"") && line.endsWith(" 1")));
    }
}
