package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import io.miniter.application.session.Authenticate;
import io.miniter.application.tweet.PostTweet;
import io.miniter.http.Ada;
import io.miniter.http.Wire;
import io.miniter.http.Wire.Answer;
import io.miniter.http.address.PublicUrlArgumentResolver;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.Problem;
import io.miniter.http.problem.ProblemResponse;
import io.miniter.http.problem.ProblemTexts;
import io.miniter.http.problem.ProblemWriter;
import io.miniter.web.WebTest;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** What a client calls the server, and what of it is repeated. */
@WebTest
class HostTest {

    private static final String PATH = "/v1/tweets/1748210430042113";

    @LocalServerPort
    int port;

    @Autowired
    Authenticate authenticate;

    @Autowired
    PostTweet postTweet;

    @BeforeEach
    void ada_posts() {
        Ada.isLoggedIn(authenticate);
        when(postTweet.postTweet(any())).thenReturn(Ada.tweet());
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, http://localhost",
        "localhost:, http://localhost",
        "localhost:80, http://localhost",
        "localhost:8080, http://localhost:8080",
        "LOCALHOST, http://localhost",
        "127.0.0.1:8080, http://127.0.0.1:8080",
        "[::1]:8080, http://[::1]:8080",
        "a_b, http://a_b",
        "my_service:8080, http://my_service:8080",
        "_a:, http://_a",
        "miniter, http://miniter"
    })
    void a_name_that_can_only_be_ours_is_repeated(String host, String origin) throws IOException {
        Answer answer = post("HTTP/1.1\nHost: " + host);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location").toLowerCase(Locale.ROOT)).isEqualTo(origin + PATH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8080", "a_b.example", "192.0.2.7", "[2001:db8::1]", ""})
    void a_name_that_may_be_somebody_elses_is_not(String host) throws IOException {
        Answer answer = post("HTTP/1.1\nHost: " + host);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(PATH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a_b:x",
                "a_b:123456",
                "a_b c",
                "a_b/c",
                "a_b<",
                "-a_b",
                "a_b-",
                "_a..b",
                "a b",
                "x:8a",
                "[::1",
                "a/b"
            })
    void what_is_no_name_is_refused(String host) throws IOException {
        Answer answer = post("HTTP/1.1\nHost: " + host);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("MALFORMED_REQUEST");
    }

    @Test
    void a_client_of_http_1_0_need_not_name_the_server() throws IOException {
        Answer answer = post("HTTP/1.0");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith(PATH).doesNotContain("//:", ":0/", "null");
    }

    @Test
    void a_problem_lies_below_the_public_url() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v1/nothing");
        ProblemWriter writer = new ProblemWriter(
                new ProblemTexts(), new JsonMapper(), new PublicUrlArgumentResolver("https://example.com/miniter/"));

        ProblemResponse problem = writer.body(Problem.of(HttpErrorCode.PATH_NOT_FOUND), request, Locale.ENGLISH);

        assertThat(problem.type()).isEqualTo("/miniter/docs/errors#PATH_NOT_FOUND");
        assertThat(problem.instance()).isEqualTo("/miniter/v1/nothing");
    }

    private Answer post(String versionAndHost) throws IOException {
        return Answer.parse(Wire.send(
                port,
                "POST /v1/tweets " + versionAndHost + "\nConnection: close\nAuthorization: " + Ada.BEARER
                        + "\nContent-Type: application/json\nContent-Length: 13\n\n{\"text\": \"a\"}"));
    }
}
