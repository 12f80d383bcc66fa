package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.miniter.application.account.ChangeAvatar;
import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.timeline.TimelineQueries;
import io.miniter.application.tweet.PostTweet;
import io.miniter.domain.media.PictureBounds;
import io.miniter.http.Ada;
import io.miniter.http.Wire;
import io.miniter.http.Wire.Answer;
import io.miniter.web.WebTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bodies over a real connection: which are read, when, and who waits for them. */
@WebTest
class BodiesTest {

    /** More than there may ever be threads. */
    private static final int MANY = 500;

    private static final String AUTHORIZED = "Host: localhost\nAuthorization: " + Ada.BEARER + "\n";
    private static final String FORM = "--x\n"
            + "Content-Disposition: form-data; name=\"limit\"\n\n"
            + "1\n"
            + "--x\n"
            + "Content-Disposition: form-data; name=\"cursor\"\n\n"
            + "nonsense\n"
            + "--x--\n";

    @LocalServerPort
    int port;

    @Autowired
    Authenticate authenticate;

    @Autowired
    TimelineQueries timelines;

    @Autowired
    PostTweet postTweet;

    @Autowired
    ChangeAvatar changeAvatar;

    @BeforeEach
    void ada_is_there() {
        Ada.isLoggedIn(authenticate);
        when(timelines.everybody(any())).thenReturn(new Page<>(List.of(Ada.tweet()), null));
        when(postTweet.postTweet(any())).thenReturn(Ada.tweet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void a_form_in_the_body_of_a_reader_is_not_read(String method) throws IOException {
        for (String request : List.of(
                withBody(method, "Content-Type: multipart/form-data; boundary=x", FORM),
                withBody(method, "Content-Type: application/x-www-form-urlencoded", "limit=1&cursor=nonsense"),
                method + " /v1/timeline/public HTTP/1.1\nHost: localhost\nConnection: close\n"
                        + "Content-Type: application/x-www-form-urlencoded\nTransfer-Encoding: chunked\n\n"
                        + "7\nlimit=1\n0\n\n")) {
            assertThat(Answer.parse(Wire.send(port, request)).status()).isEqualTo(200);
        }

        verify(timelines, times(3)).everybody(PageRequest.first(PageRequest.DEFAULT_LIMIT));
    }

    @Test
    void a_form_at_a_path_that_takes_json_is_none() throws IOException {
        String form = "tweet=hello";
        String request = "POST /v1/tweets HTTP/1.1\n" + AUTHORIZED + "Connection: close\n"
                + "Content-Type: application/x-www-form-urlencoded\nContent-Length: " + form.length() + "\n\n" + form;

        assertThat(Answer.parse(Wire.send(port, request)).status()).isEqualTo(415);
    }

    @Test
    void a_body_that_is_announced_to_no_purpose_holds_nobody_up() throws IOException {
        assertOthersAreAnsweredBeside("GET /v1/timeline/public HTTP/1.1\nHost: localhost\n"
                + "Content-Type: multipart/form-data; boundary=x\nContent-Length: 100\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /v1/accounts HTTP/1.1\nHost: localhost\nContent-Length: 100\n\n{",
                "POST /sign-up HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\n\n40\n{",
                "PUT /v1/me/avatar HTTP/1.1\nHost: localhost\nContent-Length: 1000000\n\n\u0089PNG",
                "POST /v1/nowhere HTTP/1.1\nHost: localhost\nExpect: 100-continue\nContent-Length: 100\n\n",
                // Refused without its body, which is not waited for either
                "POST /v1/accounts HTTP/1.1\nHost: localhost\nContent-Length: 1000000\n\n{",
                "POST /tweet HTTP/1.1\nHost: localhost\nContent-Length: 1000000\n\n{",
            })
    void slow_bodies_hold_nobody_up(String unfinished) throws IOException {
        assertOthersAreAnsweredBeside(unfinished);
    }

    @Test
    void clients_that_do_not_read_hold_nobody_up_for_long() throws IOException {
        String unread = "GET /docs/assets/swagger-ui-bundle.js HTTP/1.1\nHost: localhost\n\n".repeat(16);
        List<Socket> silent = new ArrayList<>();
        try {
            for (int client = 0; client < 70; client++) {
                silent.add(Wire.begin(port, unread));
            }

            Awaitility.await()
                    .atMost(Duration.ofSeconds(15))
                    .until(() ->
                            Answer.parse(Wire.send(port, "GET /ping HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                                            .status()
                                    == 200);
        } finally {
            for (Socket client : silent) {
                client.close();
            }
        }
    }

    @Test
    void a_body_that_comes_byte_by_byte_is_read_when_it_is_whole() throws IOException {
        String body = "{\"text\":\"Ada wrote a tweet\"}";
        try (Socket slow = Wire.begin(
                port,
                "POST /v1/tweets HTTP/1.1\n" + AUTHORIZED + "Content-Type: application/json\nContent-Length: "
                        + body.length() + "\n\n")) {
            slow.setTcpNoDelay(true);
            for (byte next : body.getBytes(StandardCharsets.US_ASCII)) {
                slow.getOutputStream().write(next);
            }

            assertThat(statusLine(slow)).isEqualTo("HTTP/1.1 201 ");
        }
    }

    @Test
    void a_chunked_body_that_comes_in_pieces_is_read_when_it_is_whole() throws IOException {
        try (Socket slow = Wire.begin(
                port,
                "POST /v1/tweets HTTP/1.1\n" + AUTHORIZED
                        + "Content-Type: application/json\nTransfer-Encoding: chunked\n\n")) {
            slow.setTcpNoDelay(true);
            for (String piece : List.of("8", "\r\n{\"te", "xt\":", "\r\n8\r\n\"hello\"}", "\r\n0", "\r\n\r\n")) {
                slow.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
            }

            assertThat(statusLine(slow)).isEqualTo("HTTP/1.1 201 ");
        }
    }

    @Test
    void what_follows_a_body_that_came_late_on_the_same_connection_is_answered_too() throws IOException {
        String body = "{\"text\":\"one\"}";
        try (Socket client = Wire.begin(
                port,
                "POST /v1/tweets HTTP/1.1\n" + AUTHORIZED + "Content-Type: application/json\nContent-Length: "
                        + body.length() + "\n\n")) {
            client.getOutputStream()
                    .write((body + "GET /ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            String answers = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers)
                    .startsWith("HTTP/1.1 201 ")
                    .contains("HTTP/1.1 200 ")
                    .endsWith("pong");
        }
    }

    @Test
    void who_expects_to_be_told_to_go_on_is_told_once() throws IOException {
        String body = "{\"text\":\"expected\"}";
        try (Socket client = Wire.begin(
                port,
                "POST /v1/tweets HTTP/1.1\n" + AUTHORIZED + "Connection: close\n"
                        + "Expect: 100-continue\nContent-Type: application/json\nContent-Length: " + body.length()
                        + "\n\n")) {
            assertThat(statusLine(client)).isEqualTo("HTTP/1.1 100 ");
            client.getOutputStream().write(body.getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("\r\n\r\nHTTP/1.1 201 ")
                    .doesNotContain(" 100 ");
        }
    }

    /** Of what is refused for other reasons Tomcat says so itself. */
    @ParameterizedTest
    @CsvSource({
        "PUT /v1/me/avatar, Content-Length: 100000000, 413",
        "PUT /v1/tweets, Content-Length: 100000000, 413",
        "POST /pictures, Content-Length: 100000000, 4",
        "GET /ping, Content-Length: 100000000, 413",
        "PUT /v1/me/avatar, Transfer-Encoding: chunked, 200"
    })
    void whose_body_is_not_read_to_its_end_is_told_that_the_connection_ends(
            String operation, String body, String status) throws IOException {
        when(changeAvatar.changeAvatar(any())).thenReturn(Ada.account());
        int tooMany = (int) PictureBounds.MAX_BYTES + 64 * 1024 + 1;
        // Of a body without an end one byte more than is taken, so that nobody knows whether more is to come
        byte[] begun = body.startsWith("T")
                ? (Integer.toHexString(tooMany) + "\r\n" + " ".repeat(tooMany)).getBytes(StandardCharsets.US_ASCII)
                : new byte[0];
        try (Socket client = Wire.begin(port, operation + " HTTP/1.1\n" + AUTHORIZED + body + "\n\n")) {
            client.getOutputStream().write(begun);

            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 " + status);
            assertThat(Answer.parse(answer).header("Connection")).isEqualTo("close");
        }
    }

    @Test
    void who_is_answered_without_a_look_at_a_body_that_is_there_keeps_the_connection() throws IOException {
        String refused = "POST /v1/nowhere HTTP/1.1\n" + AUTHORIZED + "Content-Length: 2\n\n";
        try (Socket client = Wire.begin(port, refused)) {
            client.getOutputStream()
                    .write("{}GET /ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 404 ")
                    .endsWith("pong");
        }
    }

    /** Some in memory, some on the disk. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5_000, 256 * 1024, 256 * 1024 + 1, 3_000_000})
    void an_upload_that_comes_in_pieces_is_the_same_when_it_is_whole(int length) throws IOException {
        byte[] picture = new byte[length];
        for (int at = 0; at < length; at++) {
            picture[at] = (byte) (at * 31 + at / 256);
        }
        AtomicReference<byte[]> received = new AtomicReference<>();
        when(changeAvatar.changeAvatar(any())).thenAnswer(call -> {
            try (InputStream upload =
                    call.<ChangeAvatar.Command>getArgument(0).upload().open()) {
                received.set(upload.readAllBytes());
            }
            return Ada.account();
        });
        try (Socket client =
                Wire.begin(port, "PUT /v1/me/avatar HTTP/1.1\n" + AUTHORIZED + "Content-Length: " + length + "\n\n")) {
            client.getOutputStream().write(picture, 0, length / 2);
            client.getOutputStream().flush();
            client.getOutputStream().write(picture, length / 2, length - length / 2);

            assertThat(statusLine(client)).isEqualTo("HTTP/1.1 200 ");
        }
        assertThat(received.get()).isEqualTo(picture);
    }

    private void assertOthersAreAnsweredBeside(String unfinished) throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int client = 0; client < MANY; client++) {
                slow.add(Wire.begin(port, unfinished));
            }
            for (String path : List.of("/ping", "/v1/timeline/public")) {
                String request = "GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n";
                assertThat(Answer.parse(Wire.send(port, request)).status()).isEqualTo(200);
            }
        } finally {
            for (Socket client : slow) {
                client.close();
            }
        }
    }

    private static String withBody(String method, String type, String form) {
        int length = form.replace("\n", "\r\n").length();
        return method + " /v1/timeline/public HTTP/1.1\nHost: localhost\nConnection: close\n" + type
                + "\nContent-Length: " + length + "\n\n" + form;
    }

    private static String statusLine(Socket client) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = client.getInputStream().read();
                next >= 0 && line.size() < "HTTP/1.1 200 ".length() - 1;
                next = client.getInputStream().read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.US_ASCII) + " ";
    }
}
