package io.miniter.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.miniter.bootstrap.client.Client;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reaction that fails on one event: what everybody else notices, and what the operator can do. */
final class DeadLettersIT {

    @TempDir
    Path home;

    private EmbeddedPostgres database;
    private Map<String, String> environment;

    @BeforeEach
    void a_database_of_the_operator() throws Exception {
        database = EmbeddedPostgres.builder().start();
        environment = Map.of(
                "MINITER_DATABASE_URL",
                database.getJdbcUrl("postgres", "postgres"),
                "MINITER_DATABASE_USERNAME",
                "postgres");
    }

    @AfterEach
    void it_ends() throws Exception {
        database.close();
    }

    @Test
    void an_event_that_fails_is_retried_then_given_up_then_retried_by_the_operator() throws Exception {
        try (ServerProcess server = ServerProcess.start(home.resolve("one"), environment)) {
            Client unlucky = server.client().join("unlucky");
            Client lucky = server.client().join("lucky");
            Client reader = server.client().join("reader");
            reader.put("/v1/accounts/unlucky/follow");
            reader.put("/v1/accounts/lucky/follow");
            assertThat(reader.get("/v1/timeline").items("id")).isEmpty();
            String failing = unlucky.tweet("fails");
            await().until(() -> reader.get("/v1/timeline").items("id").contains(failing));
            failEntriesOf("unlucky");

            String dead = unlucky.tweet("dead");
            await().untilAsserted(
                            () -> assertThat(server.output()).contains("WARN").contains("fan-out failed on event"));
            String later = unlucky.tweet("later");
            String ofLucky = lucky.tweet("not concerned");
            await().until(() -> reader.get("/v1/timeline").items("id").contains(ofLucky));
            assertThat(reader.get("/v1/timeline").items("id")).doesNotContain(dead, later);
            assertThat(metric(server, "waiting")).isEqualTo(2);
            assertThat(command("list")).isEmpty();

            sql("UPDATE outbox SET failures = 9, due_at = now() WHERE failures > 0");
            await().untilAsserted(
                            () -> assertThat(metric(server, "dead_letters")).isEqualTo(1));
            assertThat(command("list")).hasLineCount(1).contains("\tfan-out\t", "\t10\t", "TweetPosted", "no luck");
            succeed();
            // The later ones of the author were put off until the dead letter was given up, and failed then
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> reader.get("/v1/timeline").items("id").contains(later));
            assertThat(reader.get("/v1/timeline").items("id")).doesNotContain(dead);

            assertThat(command("retry", "all")).isEqualTo("1 dead letter is handled again");
            await().untilAsserted(() ->
                    assertThat(reader.get("/v1/timeline").items("id")).containsExactly(ofLucky, later, dead, failing));
            assertThat(metric(server, "dead_letters")).isZero();
            assertThat(metric(server, "waiting")).isZero();
        }
    }

    @Test
    void what_cannot_be_is_one_line() throws Exception {
        try (ServerProcess server = ServerProcess.start(home.resolve("one"), environment)) {
            assertThat(server.client().get("/actuator/health/readiness").status())
                    .isEqualTo(200);
            ServerProcess unknown = run("retry", "4711");
            assertThat(unknown.awaitExit()).isEqualTo(1);
            assertThat(unknown.output()).isEqualTo("miniter: there is no dead letter 4711");
            ServerProcess discarded = run("discard", "4711");
            assertThat(discarded.awaitExit()).isEqualTo(1);

            for (String[] misuse : new String[][] {{}, {"list", "all"}, {"retry"}, {"retry", "x"}, {"bury", "1"}}) {
                ServerProcess misused = run(misuse);
                assertThat(misused.awaitExit()).isEqualTo(2);
                assertThat(misused.output()).startsWith("Usage: dead-letters list");
            }
        }
    }

    private void failEntriesOf(String handle) throws SQLException {
        sql("""
                CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF EXISTS (
                        SELECT FROM tweets JOIN accounts ON accounts.id = author_id
                        WHERE tweets.id = NEW.tweet_id AND handle = '%s'
                    ) THEN
                        RAISE EXCEPTION 'no luck';
                    END IF;
                    RETURN NEW;
                END $$
                """.formatted(handle));
        sql("CREATE TRIGGER fails BEFORE INSERT ON home_timeline_entries FOR EACH ROW EXECUTE FUNCTION fail()");
    }

    private void succeed() throws SQLException {
        sql("DROP TRIGGER fails ON home_timeline_entries");
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    private static double metric(ServerProcess server, String name) throws Exception {
        String line = "miniter_outbox_" + name + "{reaction=\"fan-out\"} ";
        return server.operator()
                .get("/actuator/prometheus")
                .response()
                .body()
                .lines()
                .filter(metric -> metric.startsWith(line))
                .mapToDouble(metric -> Double.parseDouble(metric.substring(line.length())))
                .findFirst()
                .orElseThrow();
    }

    private String command(String... words) throws Exception {
        ServerProcess command = run(words);
        assertThat(command.awaitExit()).as(command::output).isZero();
        return command.output();
    }

    private ServerProcess run(String... words) throws Exception {
        String[] arguments = new String[words.length + 1];
        arguments[0] = "dead-letters";
        System.arraycopy(words, 0, arguments, 1, words.length);
        return ServerProcess.command(home.resolve("command"), environment, "", arguments);
    }
}
