package io.miniter.web.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import io.miniter.application.account.ChangeAvatar;
import io.miniter.application.session.Authenticate;
import io.miniter.domain.media.PictureBounds;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.http.Wire;
import io.miniter.http.Wire.Answer;
import io.miniter.web.WebTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What uploads leave on the disk, in a server with a temporary directory of its own: nothing, however they end. People
 * upload photographs of themselves, and those that were refused most of all must not stay.
 */
@WebTest
@DirtiesContext
class UploadsLeaveNothingTest {

    private static final String PICTURE = "Nobody looks at it here";

    @TempDir
    static Path directory;

    @LocalServerPort
    int port;

    @Autowired
    Authenticate authenticate;

    @Autowired
    ChangeAvatar changeAvatar;

    private List<Path> filesDuringTheCall = List.of();

    @DynamicPropertySource
    static void temporary_directory(DynamicPropertyRegistry registry) {
        registry.add("java.io.tmpdir", directory::toString);
        registry.add("server.tomcat.basedir", directory::toString);
    }

    @BeforeEach
    void log_in() {
        Ada.isLoggedIn(authenticate);
        when(changeAvatar.changeAvatar(any())).thenAnswer(call -> {
            ChangeAvatar.Command command = call.getArgument(0);
            filesDuringTheCall = files();
            try (InputStream content = command.upload().open()) {
                content.readNBytes(7);
            }
            return Ada.account();
        });
    }

    @AfterEach
    void nothing_is_left() {
        // Tomcat deletes parts after the answer has gone
        Awaitility.await().until(() -> files().isEmpty());
    }

    static Stream<String> uploads() {
        return Stream.of(body(PICTURE), field("/v1/me/avatar", "PUT", "picture"), classic("profile_pic"));
    }

    @ParameterizedTest
    @MethodSource("uploads")
    void of_a_picture_that_was_taken(String upload) throws IOException {
        assertThat(statusOf(upload)).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("uploads")
    void of_two_pictures_one_after_the_other(String upload) throws IOException {
        assertThat(statusOf(upload)).isEqualTo(200);
        assertThat(statusOf(upload)).isEqualTo(200);
    }

    @Test
    void of_a_body_even_if_the_process_is_killed_while_the_picture_is_made() throws IOException {
        assertThat(statusOf(body(PICTURE))).isEqualTo(200);

        assertThat(filesDuringTheCall).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ErrorCode.class,
            names = {
                "PICTURE_DAMAGED",
                "PICTURE_TYPE_NOT_TAKEN",
                "PICTURE_TOO_MANY_PIXELS",
                "TOO_MANY_PICTURES",
                "PICTURE_STORE_UNAVAILABLE"
            })
    void of_a_picture_that_was_refused(ErrorCode code) throws IOException {
        doThrow(new DomainException(code)).when(changeAvatar).changeAvatar(any());

        for (String upload : uploads().toList()) {
            assertThat(statusOf(upload)).isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void of_a_picture_that_broke_the_server() throws IOException {
        doThrow(new UncheckedIOException(new IOException("Broken")))
                .when(changeAvatar)
                .changeAvatar(any());

        for (String upload : uploads().toList()) {
            assertThat(statusOf(upload)).isEqualTo(500);
        }
    }

    @Test
    void of_what_is_too_large() throws IOException {
        String large = "x".repeat((int) PictureBounds.MAX_BYTES + 10);

        send(request("PUT", "/v1/me/avatar", "Bearer ", "image/png", chunked(large)));
        send(body(large));
        send(request("PUT", "/v1/me/avatar", "Bearer ", "multipart/form-data; boundary=cut", chunked(form(large))));
        send(request("POST", "/profile-picture", "", "multipart/form-data; boundary=cut", chunked(form(large))));
    }

    @Test
    void of_forms_without_the_field() throws IOException {
        assertThat(statusOf(field("/v1/me/avatar", "PUT", "image"))).isEqualTo(400);
        assertThat(statusOf(classic("image"))).isEqualTo(404);
    }

    @Test
    void of_a_form_with_more_than_one_file() throws IOException {
        String form = part("other") + "\n" + part("picture") + "\n" + part("another") + "\n--cut--\n";

        assertThat(statusOf(request("PUT", "/v1/me/avatar", "Bearer ", "multipart/form-data; boundary=cut", form)))
                .isEqualTo(200);
    }

    static Stream<String> cutShort() {
        return Stream.of(body(PICTURE), field("/v1/me/avatar", "PUT", "picture"), classic("profile_pic"))
                .flatMap(upload -> Stream.of(
                        upload.substring(0, upload.length() - 5), upload.substring(0, upload.indexOf("Nobody") + 6)));
    }

    @ParameterizedTest
    @MethodSource("cutShort")
    void of_a_body_that_ends_too_early(String upload) throws IOException {
        try (Socket socket = Wire.begin(port, upload)) {
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
    }

    @ParameterizedTest
    @MethodSource("cutShort")
    void of_a_client_that_goes_in_the_middle(String upload) throws IOException {
        try (Socket socket = Wire.begin(port, upload)) {
            // So that the server is told by a reset, whatever it is doing
            socket.setSoLinger(true, 0);
        }
        // Connections of the same thread follow: it has seen the end of this one
        assertThat(statusOf(body(PICTURE))).isEqualTo(200);
    }

    @Test
    void of_a_client_that_goes_while_the_picture_is_made() throws Exception {
        var called = new CompletableFuture<List<Path>>();
        var mayGoOn = new CompletableFuture<Void>();
        var answered = new CompletableFuture<Void>();
        doAnswer(call -> {
                    called.complete(files());
                    mayGoOn.get(10, TimeUnit.SECONDS);
                    answered.complete(null);
                    return Ada.account();
                })
                .when(changeAvatar)
                .changeAvatar(any());

        try (Socket socket = Wire.begin(port, body(PICTURE))) {
            assertThat(called.get(10, TimeUnit.SECONDS)).isEmpty();
            socket.setSoLinger(true, 0);
        }
        mayGoOn.complete(null);

        answered.get(10, TimeUnit.SECONDS);
    }

    /** A server that takes no more closes the connection under what is still being sent. */
    private void send(String request) throws IOException {
        try {
            Wire.send(port, request);
        } catch (SocketException closed) {
            // It may
        }
    }

    private static String form(String content) {
        return (part("picture") + "\n--cut--\n").replace(PICTURE, content);
    }

    private int statusOf(String request) throws IOException {
        return Answer.parse(Wire.send(port, request)).status();
    }

    private static List<Path> files() {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (UncheckedIOException deletedMeanwhile) {
            return files();
        }
    }

    private static String body(String content) {
        return request("PUT", "/v1/me/avatar", "Bearer ", "image/png", content);
    }

    private static String classic(String field) {
        return request(
                "POST", "/profile-picture", "", "multipart/form-data; boundary=cut", part(field) + "\n--cut--\n");
    }

    private static String field(String path, String method, String field) {
        return request(method, path, "Bearer ", "multipart/form-data; boundary=cut", part(field) + "\n--cut--\n");
    }

    private static String part(String field) {
        return "--cut\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"me.png\"\nContent-Type: image/png\n\n" + PICTURE;
    }

    private static String chunked(String content) {
        return "\nTransfer-Encoding: chunked\n\n"
                + Integer.toHexString(content.replace("\n", "\r\n").length()) + "\n" + content + "\n0\n\n";
    }

    /** What begins with a line end says by itself how it is sent. */
    private static String request(String method, String path, String scheme, String type, String body) {
        int length = body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8).length;
        return method + " " + path + " HTTP/1.1\nHost: localhost\nConnection: close\nAuthorization: " + scheme
                + Ada.TOKEN + "\nContent-Type: " + type
                + (body.startsWith("\nTransfer") ? body : "\nContent-Length: " + length + "\n\n" + body);
    }
}
