package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.http.Wire;
import io.miniter.http.Wire.Answer;
import io.miniter.web.WebTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** More connections than there is room for. */
@WebTest
@TestPropertySource(properties = "miniter.most-connections=20")
class BoundedConnectionsTest {

    private static final int MANY = 100;
    private static final String PING = "GET /ping HTTP/1.1\nHost: localhost\nConnection: close\n\n";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /ping HTTP/1.1\nHost: localh",
                "GET /pi",
                // Nothing at all, and nothing more after an answer
                "",
                "GET /ping HTTP/1.1\nHost: localhost\n\n"
            })
    void connections_that_do_nothing_make_room_for_others(String begun) throws IOException {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int client = 0; client < MANY; client++) {
                idle.add(Wire.begin(port, begun));
            }

            assertThat(Answer.parse(Wire.send(port, PING)).status()).isEqualTo(200);
        } finally {
            for (Socket client : idle) {
                client.close();
            }
        }
    }

    @Test
    void who_is_slow_while_there_is_room_is_answered() throws IOException {
        try (Socket slow = Wire.begin(port, "GET /ping HTTP/1.1\nHost: localhost\n")) {
            assertThat(Answer.parse(Wire.send(port, PING)).status()).isEqualTo(200);
            slow.getOutputStream().write("Connection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200 ");
        }
    }
}
