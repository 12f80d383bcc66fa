package io.miniter.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.bootstrap.client.Client;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a server gets its admins: by the operator's command, beside the server and without it, and by the setup code. */
final class AdminIT {

    private static final Pattern SETUP_CODE = Pattern.compile("with the setup code ([A-Za-z0-9_-]{22}) at");
    private static final Map<String, String> NOTHING_SET = Map.of();

    @TempDir
    Path home;

    @Test
    void on_a_stopped_server_an_admin_is_created_and_can_log_in_afterwards() throws Exception {
        ServerProcess created = admin("root@example.com\ncorrect horse battery\n", "create", "root");
        assertThat(created.awaitExit()).as(created::output).isZero();
        assertThat(created.output()).contains("@root is an admin.");

        try (ServerProcess server = ServerProcess.start(home, NOTHING_SET)) {
            Client root = server.client().with(server.client().logIn("root").text("/accessToken"));

            assertThat(root.get("/v1/me").text("/role")).isEqualTo("ADMIN");
            assertThat(server.output()).doesNotContain("setup code");
        }
    }

    @Test
    void neither_time_zone_nor_locale_of_the_machine_matter() throws Exception {
        // PostgreSQL does not know the one; the other has digits of its own
        Map<String, String> elsewhere = Map.of("TZ", "JST", "JDK_JAVA_OPTIONS", "-Duser.language=fa -Duser.country=IR");

        ServerProcess promoted = ServerProcess.command(home, elsewhere, "", "admin", "promote", "nobody_yet");

        assertThat(promoted.awaitExit()).isEqualTo(1);
        assertThat(promoted.output()).endsWith("miniter: nobody has this handle");
    }

    @Test
    void what_keeps_the_database_from_starting_is_one_line() throws Exception {
        Files.createDirectories(home.resolve("postgresql"));
        Files.writeString(home.resolve("postgresql").resolve("binaries"), "a file where a directory has to be");

        ServerProcess promoted = admin("", "promote", "nobody_yet");

        assertThat(promoted.awaitExit()).isEqualTo(1);
        assertThat(promoted.output())
                .startsWith("miniter: ")
                .contains(home.toString())
                .hasLineCount(1);
    }

    @Test
    void beside_a_running_server_roles_change_at_once() throws Exception {
        try (ServerProcess server = ServerProcess.start(home, NOTHING_SET)) {
            Client steward = server.client().join("steward");
            assertThat(opens(steward, "one")).isEqualTo(403);

            assertThat(admin("", "promote", "Steward").awaitExit()).isZero();
            assertThat(opens(steward, "two")).isEqualTo(201);

            ServerProcess last = admin("", "demote", "steward");
            assertThat(last.awaitExit()).isEqualTo(1);
            assertThat(last.output())
                    .isEqualTo("miniter: this is the last admin; appoint another one first, or repeat it"
                            + " with --force");
            assertThat(opens(steward, "three")).isEqualTo(201);

            assertThat(admin("", "demote", "--force", "steward").awaitExit()).isZero();
            assertThat(opens(steward, "four")).isEqualTo(403);
            assertThat(server.client().get("/actuator/health/readiness").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void what_cannot_be_is_one_line() throws Exception {
        try (ServerProcess server = ServerProcess.start(home, NOTHING_SET)) {
            server.client().signUp("taken");

            assertRefused("nobody has this handle", admin("", "promote", "nobody_yet"));
            assertRefused("the handle has a character that is not allowed in it", admin("", "promote", "not a handle"));
            assertRefused(
                    "another account has the handle, or had it before it was deleted",
                    admin("other@example.com\ncorrect horse battery\n", "create", "TAKEN"));
            assertRefused(
                    "the password is one of the most common ones",
                    admin("a@example.com\nPassword1\n", "create", "admin"));
            assertRefused("the password is missing", admin("a@example.com\n", "create", "admin"));

            ServerProcess misused = admin("", "appoint", "taken");
            assertThat(misused.awaitExit()).isEqualTo(2);
            assertThat(misused.output()).startsWith("Usage: admin create HANDLE");
        }
    }

    @Test
    void on_a_database_of_somebody_else_it_works_beside_all_servers() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.builder().start()) {
            Map<String, String> environment = Map.of(
                    "MINITER_DATABASE_URL",
                    database.getJdbcUrl("postgres", "postgres"),
                    "MINITER_DATABASE_USERNAME",
                    "postgres");
            try (ServerProcess one = ServerProcess.start(home.resolve("one"), environment);
                    ServerProcess other = ServerProcess.start(home.resolve("other"), environment)) {
                Client steward = one.client().join("steward");
                ServerProcess promoted =
                        ServerProcess.command(home.resolve("command"), environment, "", "admin", "promote", "steward");
                assertThat(promoted.awaitExit()).as(promoted::output).isZero();

                assertThat(opens(steward, "one")).isEqualTo(201);
                Client elsewhere =
                        other.client().with(other.client().logIn("steward").text("/accessToken"));
                assertThat(elsewhere.get("/v1/me").text("/role")).isEqualTo("ADMIN");
            }
        }
    }

    @Test
    void an_empty_server_shows_a_code_that_makes_one_admin() throws Exception {
        try (ServerProcess server = ServerProcess.start(home, NOTHING_SET)) {
            String code = setupCode(server);
            Client steward = server.client().join("steward");
            Client other = server.client().join("other");

            assertThat(other.post("/v1/setup", Map.of("code", "x".repeat(22))).code())
                    .isEqualTo("SETUP_CODE_INVALID");
            assertThat(server.client().post("/v1/setup", Map.of("code", code)).status())
                    .isEqualTo(401);
            assertThat(steward.post("/v1/setup", Map.of("code", code)).status()).isEqualTo(204);
            assertThat(opens(steward, "one")).isEqualTo(201);
            assertThat(other.post("/v1/setup", Map.of("code", code)).code()).isEqualTo("SETUP_CODE_INVALID");
            assertThat(opens(other, "two")).isEqualTo(403);
        }
        try (ServerProcess server = ServerProcess.start(home, NOTHING_SET)) {
            assertThat(server.output()).doesNotContain("setup code");
        }
    }

    private ServerProcess admin(String input, String command, String... arguments) throws Exception {
        String[] words = new String[arguments.length + 2];
        words[0] = "admin";
        words[1] = command;
        System.arraycopy(arguments, 0, words, 2, arguments.length);
        return ServerProcess.command(home, NOTHING_SET, input, words);
    }

    private static void assertRefused(String why, ServerProcess command) throws Exception {
        assertThat(command.awaitExit()).isEqualTo(1);
        assertThat(command.output()).isEqualTo("miniter: " + why);
    }

    private static int opens(Client client, String board) {
        return client.post("/v1/boards", Map.of("slug", board, "name", board)).status();
    }

    private static String setupCode(ServerProcess server) {
        Matcher code = SETUP_CODE.matcher(server.output());
        assertThat(code.find()).as(server::output).isTrue();
        return code.group(1);
    }
}
