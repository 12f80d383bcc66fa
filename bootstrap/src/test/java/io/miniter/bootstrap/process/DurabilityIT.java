package io.miniter.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.bootstrap.client.Answer;
import io.miniter.bootstrap.client.Client;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered with 201 is there, whatever happens next. */
class DurabilityIT {

    private static final int WRITERS = 4;
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
