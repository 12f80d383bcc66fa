package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.http.Wire;
import io.miniter.http.Wire.Answer;
import io.miniter.web.WebTest;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a body that never arrives. */
@WebTest
@TestPropertySource(properties = "miniter.body-deadline=10ms")
class BodyDeadlineTest {

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /v1/accounts HTTP/1.1\nHost: localhost\nContent-Length: 100\n\n{",
                "POST /v1/accounts HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\n\n5\n{",
                "GET /v1/timeline/public HTTP/1.1\nHost: localhost\nContent-Length: 1\n\n"
            })
    void a_body_that_does_not_arrive_in_time_is_refused(String unfinished) throws IOException {
        Answer answer = Answer.parse(Wire.send(port, unfinished));

        assertThat(answer.status()).isEqualTo(408);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Connection")).isEqualTo("close");
        assertThat(json.readTree(answer.body()).get("code").stringValue()).isEqualTo("REQUEST_TIMEOUT");
    }
}
