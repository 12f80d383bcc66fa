package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.session.Authenticate;
import io.miniter.application.session.RefreshSession;
import io.miniter.application.tweet.PostTweet;
import io.miniter.http.Ada;
import io.miniter.http.Wire;
import io.miniter.http.Wire.Answer;
import io.miniter.web.WebTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What a client accepts is looked at before anything is done for it, and an answer that was promised can be written.
 */
@WebTest
class NegotiationTest {

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    PostTweet postTweet;

    @Autowired
    RefreshSession refreshSession;

    @BeforeEach
    void log_in() {
        Ada.isLoggedIn(authenticate);
        when(postTweet.postTweet(any())).thenReturn(Ada.tweet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=euc-kr",
                "application/json; charset=utf-16",
                "application/json; charset=utf-8",
                "application/json; charset=\"ISO-8859-1\"",
                "application/*; charset=euc-kr",
                "*/*; charset=utf-32",
                "application/json; version=2; q=0.5",
                "text/html, application/json; charset=euc-kr; q=0.1",
                "text/html; q=0, */*; q=0.1"
            })
    void json_is_answered_in_utf_8_whatever_parameters_it_is_asked_with(String accept) {
        assertThat(post("/v1/tweets", accept, "{\"text\": \"안녕\"}"))
                .hasStatus(201)
                .hasHeader("Content-Type", "application/json")
                .bodyJson()
                .extractingPath("author.displayName")
                .isEqualTo("에이다 Lovelace");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/html; charset=euc-kr",
                "application/json; q=0",
                "application/json; charset=utf-8; q=0.000, text/html",
                "*/*; q=0",
                "application/json; charset=nonsense",
                "application/json; q=2",
                "nonsense",
                "application/"
            })
    void what_cannot_be_answered_is_refused_and_not_done(String accept) {
        assertThat(post("/v1/tweets", accept, "{\"text\": \"hello\"}"))
                .hasStatus(406)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("NOT_ACCEPTABLE");
        assertThat(post("/v1/sessions/refresh", accept, "{\"refreshToken\": \"a.b\"}"))
                .hasStatus(406);
        verifyNoInteractions(postTweet, refreshSession);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=euc-kr", "text/html", "*/*; q=0", "nonsense", ","})
    void the_classic_api_asks_nobody_what_they_accept(String accept) {
        assertThat(post("/tweet", accept, "{\"tweet\": \"hello\"}")).hasStatus(200);
        assertThat(http.get().uri("/profile-picture/0").header("Accept", accept))
                .hasStatus(404);
        assertThat(http.get().uri("/timeline/0").header("Accept", accept))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/json");

        verify(postTweet).postTweet(any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "euc-kr", "\"iso-8859-1\""})
    void the_classic_api_takes_no_body_that_is_said_to_be_in_another_encoding(String charset) {
        assertThat(http.post()
                        .uri("/tweet")
                        .header("Authorization", Ada.BEARER)
                        .header("Content-Type", "application/json; charset=" + charset)
                        .content("{\"tweet\": \"안녕\"}"))
                .hasStatus(415);
        verifyNoInteractions(postTweet);
    }

    @Test
    void the_classic_api_takes_no_broken_utf_8() {
        byte[] body = "{\"tweet\": \"?????\"}".getBytes(StandardCharsets.US_ASCII);
        body[12] = (byte) 0xC0;
        body[13] = (byte) 0x80;

        assertThat(http.post()
                        .uri("/tweet")
                        .header("Authorization", Ada.BEARER)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatus(400);
        verifyNoInteractions(postTweet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "*", "ko;q=0", "nonsense;;;", "ko;q=nonsense", ";q=1", "1234567890", "-", "xx, *;q=0.1"})
    void whatever_language_is_asked_for_a_refusal_has_one(String languages) throws IOException {
        Answer answer = Answer.parse(Wire.send(
                port,
                "GET /v1/nothing HTTP/1.1\nHost: localhost\nConnection: close\nAccept-Language: " + languages
                        + "\n\n"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Language")).isEqualTo("en");
    }

    private MvcTestResult post(String path, String accept, String body) {
        return http.post()
                .uri(path)
                .header("Authorization", Ada.BEARER)
                .header("Accept", accept)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
