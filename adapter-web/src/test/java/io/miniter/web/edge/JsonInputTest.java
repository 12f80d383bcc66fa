package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.session.Authenticate;
import io.miniter.application.tweet.PostTweet;
import io.miniter.domain.tweet.TweetText;
import io.miniter.http.Ada;
import io.miniter.web.WebTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is accepted as JSON; posting a tweet represents every operation with a body. */
@WebTest
class JsonInputTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    PostTweet postTweet;

    @BeforeEach
    void log_in() {
        Ada.isLoggedIn(authenticate);
        when(postTweet.postTweet(any())).thenReturn(Ada.tweet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // no JSON
                "",
                " ",
                "{",
                "{\"text\"}",
                "{\"text\": \"unfinished",
                "{'text': 'single quotes'}",
                "{text: \"no quotes\"}",
                "{\"text\": \"comma\",}",
                "{\"text\": \"comment\"} // comment",
                "{\"text\": \"raw\nline\"}",
                "{\"text\": \"raw\0nul\"}",
                "{\"text\": \"bad \\x escape\"}",
                "{\"text\": \"bad \\u12 escape\"}",
                "{\"text\": NaN}",
                "text=form",
                "<text>xml</text>",
                // more than one
                "{\"text\": \"one\"} {\"text\": \"two\"}",
                "{\"text\": \"one\"}]",
                "{\"text\": \"one\", \"text\": \"two\"}",
                "{\"text\": \"one\", \"other\": {\"a\": 1, \"a\": 2}}",
                // no object
                "null",
                "true",
                "1",
                "\"text\"",
                "[]",
                "[{\"text\": \"in a list\"}]",
                // no string
                "{\"text\": 1}",
                "{\"text\": 1.5}",
                "{\"text\": true}",
                "{\"text\": {}}",
                "{\"text\": []}",
                "{\"text\": [\"in a list\"]}"
            })
    void what_is_not_one_json_object_with_the_right_types_is_malformed(String body) {
        assertMalformed(body.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> broken_utf_8() {
        return Stream.of(
                tweet(0xFF),
                tweet(0xC3),
                tweet(0xC3, 0x28),
                tweet(0xE2, 0x82),
                tweet(0xF0, 0x9F, 0x98),
                // Half of a surrogate pair
                tweet(0xED, 0xA0, 0xBD),
                tweet(0xF8, 0x88, 0x80, 0x80, 0x80),
                // A pair of halves, each in three bytes
                tweet(0xED, 0xA0, 0xBD, 0xED, 0xB1, 0x8B),
                // Above the last code point
                tweet(0xF4, 0x90, 0x80, 0x80),
                tweet(0xF5, 0x80, 0x80, 0x80),
                // In more bytes than it needs: NUL, a slash, a letter of Hangul
                tweet(0xC0, 0x80),
                tweet(0xE0, 0x80, 0xAF),
                tweet(0xC1, 0xBF),
                tweet(0xF0, 0x8A, 0xB0, 0x80));
    }

    @ParameterizedTest
    @MethodSource("broken_utf_8")
    void broken_utf_8_is_malformed(byte[] body) {
        assertMalformed(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE", "EUC-KR", "ISO-2022-KR"})
    void another_encoding_is_malformed_and_not_guessed_at(String encoding) {
        assertMalformed("{\"text\": \"안녕\"}".getBytes(Charset.forName(encoding)));
    }

    @Test
    void a_mark_at_the_beginning_is_no_part_of_the_text() {
        assertThat(post("application/json", "\uFEFF{\"text\": \"안녕\"}".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(201);

        verify(postTweet).postTweet(new PostTweet.Command(Ada.ACTOR, new TweetText("안녕")));
    }

    @Test
    void two_marks_are_malformed() {
        assertMalformed("\uFEFF\uFEFF{\"text\": \"hello\"}".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 1_000, 30_000})
    void json_that_is_too_deep_is_malformed(int depth) {
        String nested = "[".repeat(depth) + "]".repeat(depth);

        assertMalformed(("{\"text\": \"hello\", \"other\": " + nested + "}").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"hello\"}",
                " \r\n\t{ \"text\" : \"hello\" } \n",
                "{\"text\": \"\\u0068\\u0065llo\"}",
                "{\"text\": \"hello\", \"unknown\": [1, {\"a\": null}], \"more\": false}"
            })
    void what_is_not_known_is_not_looked_at(String body) {
        assertThat(post("application/json", body.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(201);

        verify(postTweet).postTweet(new PostTweet.Command(Ada.ACTOR, new TweetText("hello")));
    }

    @Test
    void a_body_of_64_kib_is_read() {
        String start = "{\"text\": \"hello\", \"other\": \"";
        String body = start + "x".repeat(64 * 1024 - start.length() - 2) + "\"}";

        assertThat(post("application/json", body.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/xml",
                "application/octet-stream",
                "application/problem+json",
                "application/json; charset=nonsense",
                "application/json; charset=EUC-KR",
                "application/json; charset=\"euc-kr\"",
                "application/json; charset=utf-16",
                "application/json; charset=UTF-32LE",
                "application/json; charset=ISO-8859-1",
                "application/json; charset=us-ascii",
                "application/json; charset=utf-8; charset=euc-kr",
                "json",
                "*/*"
            })
    void a_body_that_does_not_say_that_it_is_json_is_unsupported(String type) {
        assertThat(post(type, "{\"text\": \"hello\"}".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(415)
                .hasHeader("Accept", "application/json")
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        verifyNoInteractions(postTweet);
    }

    @Test
    void a_body_without_a_type_is_unsupported() {
        assertThat(http.post()
                        .uri("/v1/tweets")
                        .header("Authorization", Ada.BEARER)
                        .content("{\"text\": \"hello\"}"))
                .hasStatus(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=UTF-8",
                "application/json; charset=utf-8",
                "application/json; charset=utf8",
                "application/json; Charset=\"Utf-8\"",
                "APPLICATION/JSON",
                "application/json; a=b"
            })
    void json_may_say_that_it_is_utf_8(String type) {
        assertThat(post(type, "{\"text\": \"안녕 👋\"}".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(201);

        verify(postTweet).postTweet(new PostTweet.Command(Ada.ACTOR, new TweetText("안녕 👋")));
    }

    private void assertMalformed(byte[] body) {
        assertThat(post("application/json", body))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("MALFORMED_REQUEST");
        verifyNoInteractions(postTweet);
    }

    private MvcTestResult post(String type, byte[] body) {
        return http.post()
                .uri("/v1/tweets")
                .header("Authorization", Ada.BEARER)
                .header("Content-Type", type)
                .content(body)
                .exchange();
    }

    private static byte[] tweet(int... text) {
        byte[] body = ("{\"text\": \"" + "?".repeat(text.length) + "\"}").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < text.length; i++) {
            body[10 + i] = (byte) text[i];
        }
        return body;
    }
}
