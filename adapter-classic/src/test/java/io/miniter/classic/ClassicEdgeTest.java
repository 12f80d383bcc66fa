package io.miniter.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.account.AccountQueries;
import io.miniter.application.account.ChangeAvatar;
import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Page;
import io.miniter.application.timeline.TimelineQueries;
import io.miniter.application.tweet.PostTweet;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.http.Wire;
import io.miniter.http.Wire.Answer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Common behaviour of all classic paths: authentication, bodies, errors and CORS. */
@ClassicTest
class ClassicEdgeTest {

    private static final String TO_HOST = "Host: localhost\nConnection: close\n";
    private static final String TWEET = "{\"tweet\": \"hello\"}";

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    PostTweet postTweet;

    @Autowired
    ChangeAvatar changeAvatar;

    @Autowired
    AccountQueries accounts;

    @Autowired
    TimelineQueries timelines;

    @BeforeEach
    void ada_is_known() {
        Ada.isLoggedIn(authenticate);
        when(timelines.home(any(), any())).thenReturn(new Page<>(List.of(), null));
        when(timelines.homeOf(any(), any())).thenReturn(new Page<>(List.of(), null));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /tweet",
        "POST, /follow",
        "POST, /unfollow",
        "GET, /timeline",
        "HEAD, /timeline",
        "POST, /profile-picture"
    })
    void what_needs_a_token_says_nothing_without_one(String method, String path) throws IOException {
        for (String header : List.of("", "Authorization: no token\n", "Authorization: Basic YWRhOnNlY3JldA==\n")) {
            Answer answer = Answer.parse(Wire.send(
                    port, method + " " + path + " HTTP/1.1\n" + header + TO_HOST + "Content-Length: 8\n\n{no JSON"));

            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("Content-Length")).isEqualTo("0");
            assertThat(answer.headers()).doesNotContainKey("Content-Type");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"miniter\"");
            assertThat(answer.header("X-Request-Id")).isNotEmpty();
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.body()).isEmpty();
        }
        verifyNoInteractions(postTweet, changeAvatar, accounts, timelines);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCESS_TOKEN_INVALID", "ACCESS_TOKEN_EXPIRED", "SESSION_ENDED"})
    void a_token_that_is_refused_is_as_good_as_none(ErrorCode code) {
        when(authenticate.forReading("stale")).thenThrow(new DomainException(code));

        assertThat(http.get().uri("/timeline").header("Authorization", "stale"))
                .hasStatus(401)
                .body()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"adas-token", "Bearer adas-token", "bearer   adas-token"})
    void a_token_comes_alone_or_with_its_scheme(String credentials) {
        assertThat(http.get().uri("/timeline").header("Authorization", credentials))
                .hasStatusOk();
        assertThat(post(credentials, "application/json", TWEET)).hasStatusOk();

        verify(authenticate).forReading(Ada.TOKEN);
        verify(authenticate).forWriting(Ada.TOKEN);
    }

    @Test
    void two_tokens_prove_nobody() {
        assertThat(http.get().uri("/timeline").header("Authorization", Ada.TOKEN, Ada.TOKEN))
                .hasStatus(401)
                .body()
                .isEmpty();
        verify(authenticate, never()).forReading(anyString());
    }

    @Test
    void where_no_token_is_needed_none_is_looked_at() {
        assertThat(http.get().uri("/timeline/7").header("Authorization", "no token"))
                .hasStatusOk();
        verifyNoInteractions(authenticate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "{",
                "{\"tweet\": \"hello\"} {}",
                "{\"tweet\": \"a\", \"tweet\": \"b\"}",
                "[]",
                "[{\"tweet\": \"hello\"}]",
                "\"hello\"",
                "null",
                "7",
                "tweet=hello"
            })
    void what_is_no_json_object_is_refused_in_one_line(String body) {
        for (String type : List.of("application/json", "text/plain", "application/x-www-form-urlencoded")) {
            assertThat(post(Ada.TOKEN, type, body))
                    .hasStatus(400)
                    .hasContentType("text/plain;charset=UTF-8")
                    .bodyText()
                    .isEqualTo("요청을 해석할 수 없습니다");
        }
        verifyNoInteractions(postTweet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=utf-8",
                "APPLICATION/JSON",
                "application/vnd.api+json"
            })
    void json_may_be_called_so_in_several_ways(String type) {
        assertThat(post(Ada.TOKEN, type, TWEET)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "nonsense", ""})
    void json_that_is_called_something_else_is_not_taken(String type) throws IOException {
        Answer answer = Answer.parse(Wire.send(
                port,
                "POST /tweet HTTP/1.1\nAuthorization: adas-token\nContent-Type: " + type + "\n" + TO_HOST
                        + "Content-Length: " + TWEET.length() + "\n\n" + TWEET));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.body()).isEqualTo("지원하지 않는 형식의 본문입니다");
    }

    @Test
    void json_that_is_called_nothing_is_taken() throws IOException {
        Answer answer = Answer.parse(Wire.send(
                port,
                "POST /tweet HTTP/1.1\nAuthorization: adas-token\n" + TO_HOST + "Content-Length: " + TWEET.length()
                        + "\n\n" + TWEET));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_body_has_at_most_64_kib_however_it_is_sent() throws IOException {
        String toTweet = "POST /tweet HTTP/1.1\nAuthorization: adas-token\n" + TO_HOST;
        List<String> tooLong = List.of(
                toTweet + "Content-Length: 65537\n\n" + " ".repeat(0x10001),
                toTweet + "Transfer-Encoding: chunked\n\n10001\n" + " ".repeat(0x10001) + "\n0\n\n");
        List<String> empty = List.of(
                toTweet + "Content-Length: 65536\n\n" + " ".repeat(0x10000),
                toTweet + "Transfer-Encoding: chunked\n\n10000\n" + " ".repeat(0x10000) + "\n0\n\n");

        for (String request : tooLong) {
            Answer answer = Answer.parse(Wire.send(port, request));
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
            assertThat(answer.body()).isEqualTo("본문이 너무 큽니다");
        }
        for (String request : empty) {
            assertThat(Answer.parse(Wire.send(port, request)).status()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /sign-up, 'POST,OPTIONS'",
        "GET, /tweet, 'POST,OPTIONS'",
        "DELETE, /timeline, 'GET,HEAD,OPTIONS'",
        "POST, /timeline/7, 'GET,HEAD,OPTIONS'",
        "PUT, /profile-picture, 'POST,OPTIONS'",
        "BREW, /ping, 'GET,HEAD,OPTIONS'"
    })
    void a_method_that_is_not_allowed_says_which_are(String method, String path, String allowed) throws IOException {
        Answer answer = Answer.parse(Wire.send(port, method + " " + path + " HTTP/1.1\n" + TO_HOST + "\n"));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.header("Allow").split(", ?")).containsExactlyInAnyOrder(allowed.split(","));
        assertThat(answer.body()).isEqualTo("이 경로에서 쓸 수 없는 메서드입니다");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "nonsense", "application/xml"})
    void nobody_is_asked_what_they_accept(String accepted) {
        assertThat(http.get().uri("/ping").header("Accept", accepted))
                .hasStatusOk()
                .hasContentType("text/plain;charset=UTF-8");
        assertThat(http.get().uri("/timeline/7").header("Accept", accepted))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON);
        assertThat(http.get().uri("/timeline/ada").header("Accept", accepted))
                .hasStatus(404)
                .hasContentType("text/plain;charset=UTF-8");
    }

    @Test
    void a_lost_database_is_told_in_one_line_and_when_to_come_back() {
        when(timelines.homeOf(any(), any())).thenThrow(new DomainException(ErrorCode.SERVICE_UNAVAILABLE));

        assertThat(http.get().uri("/timeline/7"))
                .hasStatus(503)
                .hasContentType("text/plain;charset=UTF-8")
                .hasHeader("Retry-After", "5")
                .bodyText()
                .isEqualTo("지금은 서비스를 이용할 수 없습니다");
    }

    @Test
    void a_failure_keeps_what_failed_to_itself() {
        when(timelines.homeOf(any(), any())).thenThrow(new IllegalStateException("select * from accounts"));

        assertThat(http.get().uri("/timeline/7"))
                .hasStatus(500)
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .isEqualTo("서버에 문제가 생겼습니다");
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_has_a_status_here_too(ErrorCode code) {
        when(timelines.homeOf(any(), any())).thenThrow(new DomainException(code));
        int status = switch (code.kind()) {
            case INVALID -> 400;
            case NOT_FOUND -> code == ErrorCode.PICTURE_NOT_FOUND ? 404 : 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };

        MvcTestResult answer = http.get().uri("/timeline/7").exchange();

        assertThat(answer).hasStatus(status);
        assertThat(answer.getResponse().getContentLength() == 0).isEqualTo(status == 401 || status == 404);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /sign-up",
        "POST, /login",
        "POST, /tweet",
        "GET, /timeline",
        "GET, /timeline/7",
        "POST, /profile-picture",
        "DELETE, /ping"
    })
    void a_page_of_any_origin_is_told_that_it_may_ask(String method, String path) throws IOException {
        Answer answer = Answer.parse(Wire.send(
                port,
                "OPTIONS " + path + " HTTP/1.1\n" + TO_HOST + "Origin: https://old.example.org\n"
                        + "Access-Control-Request-Method: " + method + "\n"
                        + "Access-Control-Request-Headers: authorization,content-type,x-anything\n\n"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Allow-Methods").split(", ")).contains(method);
        assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("authorization,content-type,x-anything");
        assertThat(answer.headers()).doesNotContainKey("Access-Control-Allow-Credentials");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GET, /ping, 200", "GET, /timeline, 401", "GET, /timeline/ada, 404", "PUT, /tweet, 405"})
    void a_page_of_any_origin_may_read_the_answer_whatever_it_is(String method, String path, int status) {
        for (String origin : List.of("https://old.example.org", "null", "http://[")) {
            assertThat(http.method(HttpMethod.valueOf(method)).uri(path).header("Origin", origin))
                    .hasStatus(status)
                    .hasHeader("Access-Control-Allow-Origin", "*");
        }
    }

    @Test
    void the_other_api_stays_closed_to_other_origins() {
        MvcTestResult answer = http.options()
                .uri("/v1/timeline")
                .header("Origin", "https://old.example.org")
                .header("Access-Control-Request-Method", "GET")
                .exchange();

        assertThat(answer.getResponse().getHeaderNames()).noneMatch(name -> name.startsWith("Access-Control-"));
    }

    @Test
    void options_without_an_origin_says_which_methods_there_are() {
        assertThat(http.options().uri("/tweet")).hasStatusOk().hasHeader("Allow", "POST,OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ping/", "/timeline/7/", "/timeline/7/8", "/tweets", "/PING"})
    void what_only_resembles_a_classic_path_is_none(String path) {
        assertThat(http.get().uri(path)).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private MvcTestResult post(String credentials, String type, String body) {
        return http.post()
                .uri("/tweet")
                .header("Authorization", credentials)
                .contentType(type)
                .content(body)
                .exchange();
    }
}
