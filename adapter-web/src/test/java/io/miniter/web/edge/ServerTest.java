package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.http.Wire;
import io.miniter.http.Wire.Answer;
import io.miniter.web.WebTest;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over a real connection: what Tomcat decides before, after or without the controllers. */
@WebTest
class ServerTest {

    private static final String TO_HOST = "Host: localhost\nConnection: close\n";
    private static final String JSON = TO_HOST + "Content-Type: application/json\n";
    private static final String CHUNKED = JSON + "Transfer-Encoding: chunked\n";

    /** As much as Tomcat takes in a request line. */
    private static final String LONG = "/" + "a".repeat(7_900);

    private static final String LONG_ENCODED = "/" + "%ea%b0%80".repeat(860);

    private static final String CSS = "/docs/assets/docs.css";

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    @Autowired
    TomcatServerProperties tomcat;

    static Stream<Arguments> refusals() {
        return Stream.of(
                // What is no HTTP
                refusal(400, "MALFORMED_REQUEST", "/", "NONSENSE\n\n"),
                refusal(400, "MALFORMED_REQUEST", "/", "G(T /v1/me HTTP/1.1\n" + TO_HOST + "\n"),
                refusal(400, "MALFORMED_REQUEST", "/v1/me", "GET /v1/me HTTP/1.1\nConnection: close\n\n"),
                refusal(400, "MALFORMED_REQUEST", "/v1/me", "GET /v1/me HTTP/1.1\nHost: other\n" + TO_HOST + "\n"),
                refusal(
                        400,
                        "MALFORMED_REQUEST",
                        "/v1/me",
                        "GET /v1/me HTTP/1.1\nHost: no host\nConnection: close\n\n"),
                refusal(400, "MALFORMED_REQUEST", "/v1/me", "GET /v1/me HTTP/1.1\nBad Name: x\n" + TO_HOST + "\n"),
                refusal(400, "MALFORMED_REQUEST", "/v1/me", "GET /v1/me HTTP/1.1\nNoColon\n" + TO_HOST + "\n"),
                refusal(400, "MALFORMED_REQUEST", "/v1/me", get("/v1/me", "Content-Length: -1")),
                refusal(
                        400,
                        "MALFORMED_REQUEST",
                        "/v1/me",
                        get("/v1/me", "X: y\n".repeat(200).strip())),
                refusal(505, "HTTP_VERSION_NOT_SUPPORTED", "/v1/me", "GET /v1/me HTTP/9.9\n" + TO_HOST + "\n"),
                // What is no path, or no query
                refusal(400, "MALFORMED_REQUEST", "/", get("/v1/<script>")),
                refusal(400, "MALFORMED_REQUEST", "/", get("/v1/tweets/%zz")),
                refusal(400, "MALFORMED_REQUEST", "/v1/tweets/%00", get("/v1/tweets/%00")),
                refusal(400, "MALFORMED_REQUEST", "/v1/tweets/%ff%fe", get("/v1/tweets/%ff%fe")),
                refusal(400, "MALFORMED_REQUEST", "/v1/tweets/1%2F2", get("/v1/tweets/1%2F2")),
                refusal(400, "MALFORMED_REQUEST", "/v1/../../etc/passwd", get("/v1/../../etc/passwd")),
                refusal(400, "MALFORMED_REQUEST", "/v1/timeline/public", get("/v1/timeline/public?limit=%zz")),
                refusal(400, "MALFORMED_REQUEST", "/v1/timeline/public", get("/v1/timeline/public?cursor=%ff")),
                refusal(400, "MALFORMED_REQUEST", "/v1/timeline/public", get("/v1/timeline/public?cursor=%c0%80")),
                refusal(400, "MALFORMED_REQUEST", "/v1/timeline/public", get("/v1/timeline/public?cursor=%ed%a0%80")),
                refusal(
                        400,
                        "MALFORMED_REQUEST",
                        "/v1/timeline/public",
                        get("/v1/timeline/public?cursor=%f4%90%80%80")),
                refusal(400, "MALFORMED_REQUEST", "/v1/timeline/public", get("/v1/timeline/public?%ff=a")),
                refusal(400, "MALFORMED_REQUEST", "/v1/timeline/public", get("/v1/timeline/public?cursor=%")),
                refusal(400, "MALFORMED_REQUEST", "/", get("/v1/timeline/public?cursor=가")),
                refusal(400, "MALFORMED_REQUEST", "/v1/tweets/%c0%80", get("/v1/tweets/%c0%80")),
                refusal(400, "MALFORMED_REQUEST", "/v1/tweets/%ed%a0%80", get("/v1/tweets/%ed%a0%80")),
                refusal(400, "MALFORMED_REQUEST", "/", get("/v1/tweets/가")),
                // What is too much
                refusal(414, "URI_TOO_LONG", "/", get("/v1/" + "x".repeat(9_000))),
                refusal(431, "HEADERS_TOO_LARGE", "/v1/me", get("/v1/me", "X: " + "x".repeat(9_000))),
                refusal(413, "PAYLOAD_TOO_LARGE", "/v1/accounts", post(JSON, 64 * 1024 + 1)),
                refusal(413, "PAYLOAD_TOO_LARGE", "/v1/nothing", post("/v1/nothing", JSON, 64 * 1024 + 1)),
                refusal(413, "PAYLOAD_TOO_LARGE", "/v1/accounts", chunked("10001\n" + " ".repeat(0x10001) + "\n0\n\n")),
                refusal(413, "PAYLOAD_TOO_LARGE", "/v1/articles", post("/v1/articles", JSON, 256 * 1024 + 1)),
                refusal(413, "PAYLOAD_TOO_LARGE", "/v1/articlesx", post("/v1/articlesx", JSON, 64 * 1024 + 1)),
                refusal(413, "PAYLOAD_TOO_LARGE", "//v1/articles", post("//v1/articles", JSON, 64 * 1024 + 1)),
                refusal(
                        413,
                        "PAYLOAD_TOO_LARGE",
                        "/v1/accounts/../articles",
                        post("/v1/accounts/../articles", JSON, 64 * 1024 + 1)),
                refusal(404, "PATH_NOT_FOUND", "/v1/boards/x/y/z", post("/v1/boards/x/y/z", JSON, 256 * 1024)),
                refusal(400, "MALFORMED_REQUEST", "/v1/accounts", chunked("10000\n" + " ".repeat(0x10000) + "\n0\n\n")),
                refusal(400, "MALFORMED_REQUEST", "/v1/accounts", chunked("no length\n{}\n0\n\n")),
                // What the server does not do
                refusal(405, "METHOD_NOT_ALLOWED", "/v1/me", "TRACE /v1/me HTTP/1.1\n" + TO_HOST + "\n"),
                refusal(405, "METHOD_NOT_ALLOWED", "/v1/me", "BREW /v1/me HTTP/1.1\n" + TO_HOST + "\n"),
                refusal(405, "METHOD_NOT_ALLOWED", "/openapi.json", post("/openapi.json", JSON, 2)),
                refusal(405, "METHOD_NOT_ALLOWED", "/docs/assets/docs.css", post("/docs/assets/docs.css", JSON, 2)),
                refusal(501, "NOT_IMPLEMENTED", "/", "CONNECT localhost:80 HTTP/1.1\n" + TO_HOST + "\n"),
                refusal(501, "NOT_IMPLEMENTED", "/v1/me", get("/v1/me", "Transfer-Encoding: lossy")),
                refusal(417, "EXPECTATION_FAILED", "/v1/me", get("/v1/me", "Expect: miracles")),
                refusal(406, "NOT_ACCEPTABLE", "/v1/timeline/public", get("/v1/timeline/public", "Accept: text/html")),
                refusal(406, "NOT_ACCEPTABLE", "/v1/timeline/public", get("/v1/timeline/public", "Accept: nonsense")),
                refusal(415, "UNSUPPORTED_MEDIA_TYPE", "/v1/accounts", post(TO_HOST + "Content-Type: text/plain\n", 2)),
                // What is not there
                refusal(404, "PATH_NOT_FOUND", "/error", get("/error")),
                refusal(404, "PATH_NOT_FOUND", "/v1/me/", get("/v1/me/")),
                refusal(404, "PATH_NOT_FOUND", LONG, get(LONG)),
                refusal(404, "PATH_NOT_FOUND", LONG_ENCODED, get(LONG_ENCODED)),
                refusal(404, "PATH_NOT_FOUND", "/v1" + LONG, get("/v1" + LONG)),
                refusal(404, "ACCOUNT_NOT_FOUND", "/v1/accounts" + LONG, get("/v1/accounts" + LONG)),
                refusal(404, "PATH_NOT_FOUND", "/v2/me", post("/v2/me", JSON, 2)),
                refusal(404, "PATH_NOT_FOUND", "/docs/assets/index.html", get("/docs/assets/index.html")),
                refusal(404, "PATH_NOT_FOUND", "/webjars/swagger-ui/", get("/webjars/swagger-ui/")),
                // What a file cannot be asked for
                refusal(416, "RANGE_NOT_SATISFIABLE", CSS, get(CSS, "Range: bytes=9000000-")),
                refusal(
                        412,
                        "PRECONDITION_FAILED",
                        CSS,
                        get(CSS, "If-Unmodified-Since: Mon, 01 Jan 2001 00:00:00 GMT")),
                // What goes wrong around the controllers
                refusal(500, "INTERNAL_ERROR", "/mischief/throws", get("/mischief/throws")),
                refusal(500, "INTERNAL_ERROR", "/mischief/overflows", get("/mischief/overflows")),
                refusal(503, "SERVICE_UNAVAILABLE", "/mischief/sends-an-error", get("/mischief/sends-an-error")),
                refusal(405, "METHOD_NOT_ALLOWED", "/mischief/sets-a-status", get("/mischief/sets-a-status")));
    }

    @ParameterizedTest(name = "{1}: {3}")
    @MethodSource("refusals")
    void every_refusal_is_a_problem_with_the_id_of_its_request(int status, String code, String path, String request)
            throws IOException {
        Answer answer = Answer.parse(Wire.send(port, request));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        assertThat(answer.header("Vary")).isEqualTo("Accept-Language");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers()).doesNotContainKey("Server");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.propertyNames())
                .containsExactly("type", "title", "status", "detail", "instance", "code", "requestId");
        assertThat(problem.get("type").stringValue()).isEqualTo("/docs/errors#" + code);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("instance").stringValue()).isEqualTo(path);
        assertThat(problem.get("code").stringValue()).isEqualTo(code);
        assertThat(problem.get("requestId").stringValue())
                .isEqualTo(answer.header("X-Request-Id"))
                .matches("[0-9a-f]{16}");
        assertThat(answer.body()).doesNotContain("io.miniter", "Exception", "apache", "select");
    }

    @Test
    void a_refusal_by_tomcat_speaks_the_language_of_the_client() throws IOException {
        Answer answer =
                Answer.parse(Wire.send(port, get("/v1/tweets/%00", "Accept-Language: ko-KR,ko;q=0.9,en;q=0.8")));

        assertThat(answer.header("Content-Language")).isEqualTo("ko");
        assertThat(json.readTree(answer.body()).get("title").stringValue()).isEqualTo("요청을 해석할 수 없습니다");
    }

    @Test
    void a_method_that_is_not_allowed_says_which_are() throws IOException {
        Answer answer = Answer.parse(Wire.send(port, "BREW /v1/me HTTP/1.1\n" + TO_HOST + "\n"));

        assertThat(answer.header("Allow").split(", ?"))
                .containsExactlyInAnyOrder("GET", "HEAD", "PATCH", "DELETE", "OPTIONS");
    }

    @Test
    void options_says_which_methods_there_are() throws IOException {
        Answer answer = Answer.parse(Wire.send(port, "OPTIONS /v1/me/password HTTP/1.1\n" + TO_HOST + "\n"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Allow").split(", ?")).containsExactlyInAnyOrder("PUT", "OPTIONS");
        assertThat(answer.header("X-Request-Id")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/v1/nothing", "/v1/me", "/v1/tweets/%00"})
    void head_answers_as_get_does_without_a_body(String path) throws IOException {
        Answer get = Answer.parse(Wire.send(port, get(path)));
        Answer head = Answer.parse(Wire.send(port, "HEAD " + path + " HTTP/1.1\n" + TO_HOST + "\n"));

        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
        assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
        assertThat(get.body()).isNotEmpty();
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "2026-11-20_checkout.7", "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void a_client_may_name_its_request(String id) throws IOException {
        for (String path : Arrays.asList("/docs", "/v1/nothing", "/v1/tweets/%00")) {
            Answer answer = Answer.parse(Wire.send(port, get(path, "X-Request-Id: " + id)));

            assertThat(answer.header("X-Request-Id")).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two words",
                "<script>",
                "{}",
                "아이디",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void a_name_that_does_not_fit_into_a_log_is_replaced(String id) throws IOException {
        Answer answer = Answer.parse(Wire.send(port, get("/docs", "X-Request-Id: " + id)));

        assertThat(answer.header("X-Request-Id")).matches("[0-9a-f]{16}");
    }

    @Test
    void slow_clients_hold_nobody_else_up() throws IOException {
        String unfinished = "POST /v1/accounts HTTP/1.1\n" + JSON + "Content-Length: 100\n\n{";
        List<Socket> slow = new ArrayList<>();
        try {
            for (int client = 0; client < 3 * tomcat.getThreads().getMinSpare(); client++) {
                slow.add(Wire.begin(port, unfinished));
            }

            assertThat(Answer.parse(Wire.send(port, get("/docs"))).status()).isEqualTo(200);
        } finally {
            for (Socket client : slow) {
                client.close();
            }
        }
    }

    @Test
    void every_request_of_a_connection_has_its_own_id() throws IOException {
        String refused = "GET /v1/nothing HTTP/1.1\nHost: localhost\n\n";

        String answers = Wire.send(port, refused + get("/v1/nothing"));

        assertThat(answers.lines().filter(line -> line.startsWith("X-Request-Id: ")))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private static Arguments refusal(int status, String code, String path, String request) {
        return Arguments.of(status, code, path, request);
    }

    private static String get(String target, String... headers) {
        return "GET " + target + " HTTP/1.1\n" + String.join("\n", headers) + (headers.length == 0 ? "" : "\n")
                + TO_HOST + "\n";
    }

    private static String post(String headers, int length) {
        return post("/v1/accounts", headers, length);
    }

    private static String post(String target, String headers, int length) {
        return "POST " + target + " HTTP/1.1\n" + headers + "Content-Length: " + length + "\n\n" + " ".repeat(length);
    }

    private static String chunked(String body) {
        return "POST /v1/accounts HTTP/1.1\n" + CHUNKED + "\n" + body;
    }
}
