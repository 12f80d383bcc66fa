package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import io.miniter.application.shared.Page;
import io.miniter.application.timeline.TimelineQueries;
import io.miniter.http.Wire;
import io.miniter.http.Wire.Answer;
import io.miniter.web.WebTest;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of requests while all threads are held up. */
@WebTest
@TestPropertySource(properties = {"server.tomcat.threads.min-spare=2", "server.tomcat.threads.max=2"})
class SheddingTest {

    private static final int THREADS = 2;

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    @Autowired
    TimelineQueries timelines;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /ping HTTP/1.1\nHost: localhost\n\n",
                "GET /v1/timeline/public HTTP/1.1\nHost: localhost\n\n",
                "POST /v1/accounts HTTP/1.1\nHost: localhost\nContent-Length: 2\n\n{}",
                "POST /v1/accounts HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\n\n2\n{}\n0\n\n"
            })
    void who_waits_too_long_for_a_thread_is_told_to_come_later(String request) throws Exception {
        try (HeldUp threads = new HeldUp()) {
            Answer answer = Answer.parse(Wire.send(port, request));

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(json.readTree(answer.body()).get("code").stringValue()).isEqualTo("SERVICE_UNAVAILABLE");
            assertThat(threads.areHeldUp()).isTrue();
        }
    }

    @Test
    void health_does_not_stand_in_line() throws Exception {
        try (HeldUp threads = new HeldUp()) {
            // The actuator is no part of this module: that nobody is there is an answer of the filters and Spring MVC
            Answer answer = Answer.parse(
                    Wire.send(port, "GET /actuator/health/liveness HTTP/1.1\nHost: localhost\nConnection: close\n\n"));

            assertThat(answer.status()).isEqualTo(404);
            assertThat(threads.areHeldUp()).isTrue();
        }
    }

    @Test
    void afterwards_everybody_is_answered_again() throws Exception {
        new HeldUp().close();

        assertThat(Answer.parse(Wire.send(port, "GET /ping HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                        .status())
                .isEqualTo(200);
    }

    /** As many requests as there are threads, each waiting for its use case. */
    private final class HeldUp implements AutoCloseable {

        private final CountDownLatch begun = new CountDownLatch(THREADS);
        private final CountDownLatch end = new CountDownLatch(1);
        private final List<Socket> clients = new ArrayList<>();

        private HeldUp() throws IOException, InterruptedException {
            when(timelines.everybody(any())).thenAnswer(call -> {
                begun.countDown();
                end.await();
                return new Page<>(List.of(), null);
            });
            for (int thread = 0; thread < THREADS; thread++) {
                clients.add(
                        Wire.begin(port, "GET /v1/timeline/public HTTP/1.1\nHost: localhost\nConnection: close\n\n"));
            }
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        }

        private boolean areHeldUp() {
            return end.getCount() > 0;
        }

        @Override
        public void close() throws IOException {
            end.countDown();
            for (Socket client : clients) {
                client.getInputStream().readAllBytes();
                client.close();
            }
        }
    }
}
