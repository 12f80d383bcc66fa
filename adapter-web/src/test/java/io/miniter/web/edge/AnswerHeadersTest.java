package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.http.Wire;
import io.miniter.http.Wire.Answer;
import io.miniter.http.address.PublicUrlArgumentResolver;
import io.miniter.http.request.AnswerHeaders;
import io.miniter.web.WebTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What every answer tells a browser, over a real connection: also those of Tomcat itself. */
@WebTest
class AnswerHeadersTest {

    private static final String END = "Connection: close\n\n";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/nothing HTTP/1.1\nHost: localhost\n",
                "GET /ping HTTP/1.1\nHost: localhost\n",
                "GET / HTTP/1.1\nHost: localhost\n",
                "GET /openapi.json HTTP/1.1\nHost: localhost\n",
                "GET /docs/assets/docs.css HTTP/1.1\nHost: localhost\n",
                "OPTIONS /v1/me HTTP/1.1\nHost: localhost\n",
                "GET /mischief/throws HTTP/1.1\nHost: localhost\n",
                "GET /mischief/sends-an-error HTTP/1.1\nHost: localhost\n",
                // Tomcat's own
                "GET /v1/tweets/%00 HTTP/1.1\nHost: localhost\n",
                "GET /v1/me HTTP/1.1\n",
                "GET /v1/me HTTP/9.9\nHost: localhost\n",
                "NONSENSE\n",
                "CONNECT localhost:80 HTTP/1.1\nHost: localhost\n"
            })
    void a_browser_may_do_little_with_an_answer(String request) throws IOException {
        Answer answer = Answer.parse(Wire.send(port, request + END));

        assertThat(answer.header("Content-Security-Policy")).isEqualTo(AnswerHeaders.NOTHING_ALLOWED);
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers()).doesNotContainKeys("Strict-Transport-Security", "Server", "X-Powered-By");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/errors"})
    void a_page_has_one_policy_of_its_own(String path) throws IOException {
        Answer answer = Answer.parse(Wire.send(port, "GET " + path + " HTTP/1.1\nHost: localhost\n" + END));

        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'self';");
    }

    @ParameterizedTest
    @CsvSource({"false, false, false", "true, false, true", "false, true, true", "true, true, true"})
    void whoever_came_by_tls_is_to_come_by_tls_again(boolean configured, boolean secure, boolean said) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(secure);
        MockHttpServletResponse response = new MockHttpServletResponse();

        new AnswerHeaders(configured).set(request, response);

        assertThat(response.containsHeader("Strict-Transport-Security")).isEqualTo(said);
    }

    @Test
    void the_public_url_says_whether_it_is_tls() {
        assertThat(new PublicUrlArgumentResolver("https://example.org").isReachedByTls())
                .isTrue();
        assertThat(new PublicUrlArgumentResolver("http://example.org").isReachedByTls())
                .isFalse();
        assertThat(new PublicUrlArgumentResolver("").isReachedByTls()).isFalse();
    }
}
