package io.miniter.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.miniter.bootstrap.client.Answer;
import io.miniter.bootstrap.client.Client;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered with 201 is there, whatever happens next. */
class DurabilityIT {

    private static final int WRITERS = 4;
    private static final int READERS = 8;
    private static final int MOST_TWEETS_OF_A_WRITER = 5_000;
    private static final int TWEETS_BEFORE_THE_KILL = 400;

    @TempDir
    private Path home;

    @Test
    void every_tweet_that_was_answered_survives_a_kill() throws Exception {
        Queue<String> answered = new ConcurrentLinkedQueue<>();
        CountDownLatch enough = new CountDownLatch(TWEETS_BEFORE_THE_KILL);
        try (ServerProcess server = ServerProcess.start(home, Map.of());
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int index = 0; index < WRITERS; index++) {
                Client writer = server.client().join("writer_" + index);
                writers.submit(() -> writeUntilTheServerIsGone(writer, answered, enough));
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            server.kill();
        }

        try (ServerProcess restarted = ServerProcess.start(home, Map.of())) {
            Client reader = restarted.client();
            assertThat(answered)
                    .hasSizeGreaterThanOrEqualTo(TWEETS_BEFORE_THE_KILL)
                    .allSatisfy(id ->
                            assertThat(reader.get("/v1/tweets/" + id).status()).isEqualTo(200));
            int counted = 0;
            for (int index = 0; index < WRITERS; index++) {
                counted += reader.get("/v1/accounts/writer_" + index)
                        .body()
                        .get("tweets")
                        .asInt();
            }
            assertThat(counted).isBetween(answered.size(), answered.size() + WRITERS);
        }
    }

    @Test
    void every_tweet_that_was_answered_is_with_every_follower_once_though_the_server_was_killed() throws Exception {
        Queue<String> answered = new ConcurrentLinkedQueue<>();
        CountDownLatch enough = new CountDownLatch(TWEETS_BEFORE_THE_KILL);
        try (ServerProcess server = ServerProcess.start(home, Map.of());
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Client> authors = IntStream.range(0, WRITERS)
                    .mapToObj(index -> server.client().join("writer_" + index))
                    .toList();
            for (int index = 0; index < READERS; index++) {
                Client reader = server.client().join("reader_" + index);
                for (int author = 0; author < WRITERS; author++) {
                    reader.put("/v1/accounts/writer_" + author + "/follow");
                }
                assertThat(reader.get("/v1/timeline").items("id")).isEmpty();
            }
            authors.forEach(author -> writers.submit(() -> writeUntilTheServerIsGone(author, answered, enough)));
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            server.kill();
        }

        try (ServerProcess restarted = ServerProcess.start(home, Map.of())) {
            List<String> all = restarted.client().walk("/v1/timeline/public?limit=100");
            assertThat(all).containsAll(answered);
            for (int index = 0; index < READERS; index++) {
                Client reader = restarted
                        .client()
                        .with(restarted.client().logIn("reader_" + index).text("/accessToken"));
                await().untilAsserted(() ->
                        assertThat(reader.walk("/v1/timeline?limit=100")).isEqualTo(all));
            }
        }
    }

    /**
     * Two servers on one database share the fan-out. One is killed at whatever it does; the other goes on, and nobody
     * has to start anything.
     */
    @Test
    void what_a_killed_server_left_another_one_delivers() throws Exception {
        Queue<String> answered = new ConcurrentLinkedQueue<>();
        CountDownLatch enough = new CountDownLatch(TWEETS_BEFORE_THE_KILL);
        try (EmbeddedPostgres database = EmbeddedPostgres.builder().start()) {
            Map<String, String> environment = Map.of(
                    "MINITER_DATABASE_URL",
                    database.getJdbcUrl("postgres", "postgres"),
                    "MINITER_DATABASE_USERNAME",
                    "postgres");
            try (ServerProcess killed = ServerProcess.start(home.resolve("killed"), environment);
                    ServerProcess other = ServerProcess.start(home.resolve("other"), environment);
                    ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
                List<Client> authors = IntStream.range(0, WRITERS)
                        .mapToObj(index -> killed.client().join("writer_" + index))
                        .toList();
                List<Client> readers = IntStream.range(0, READERS)
                        .mapToObj(index -> other.client().join("reader_" + index))
                        .toList();
                for (Client reader : readers) {
                    for (int author = 0; author < WRITERS; author++) {
                        reader.put("/v1/accounts/writer_" + author + "/follow");
                    }
                    assertThat(reader.get("/v1/timeline").items("id")).isEmpty();
                }
                authors.forEach(author -> writers.submit(() -> writeUntilTheServerIsGone(author, answered, enough)));
                assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
                killed.kill();

                List<String> all = other.client().walk("/v1/timeline/public?limit=100");
                assertThat(all).containsAll(answered);
                for (Client reader : readers) {
                    await().untilAsserted(() ->
                            assertThat(reader.walk("/v1/timeline?limit=100")).isEqualTo(all));
                }
            }
        }
    }

    private static void writeUntilTheServerIsGone(Client writer, Queue<String> answered, CountDownLatch enough) {
        try {
            for (int number = 0; number < MOST_TWEETS_OF_A_WRITER; number++) {
                Answer answer = writer.post("/v1/tweets", Map.of("text", "number " + number));
                if (answer.status() == 201) {
                    answered.add(answer.text("/id"));
                    enough.countDown();
                }
            }
        } catch (UncheckedIOException gone) {
            // What was not answered may be lost
        }
    }
}
