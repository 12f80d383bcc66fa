package io.miniter.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.account.ChangeAvatar;
import io.miniter.application.media.UploadedPicture;
import io.miniter.application.session.Authenticate;
import io.miniter.domain.media.PictureBounds;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.http.Wire;
import io.miniter.http.Wire.Answer;
import io.miniter.web.Examples;
import io.miniter.web.WebTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skyscreamer.jsonassert.JSONAssert;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Uploads over real HTTP: how a body arrives is Tomcat's business, and worth a look. */
@WebTest
class AvatarApiTest {

    private static final byte[] BYTES = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3};
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    Authenticate authenticate;

    @Autowired
    ChangeAvatar changeAvatar;

    private final AtomicReference<byte[]> received = new AtomicReference<>();

    @BeforeEach
    void log_in() {
        Ada.isLoggedIn(authenticate);
        when(changeAvatar.changeAvatar(any())).thenAnswer(call -> {
            ChangeAvatar.Command command = call.getArgument(0);
            assertThat(command.actor()).isEqualTo(Ada.ACTOR);
            received.set(content(command.upload()));
            return Ada.account();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "image/svg+xml", "application/octet-stream", "text/html", "nonsense"})
    void a_picture_is_taken_as_the_body_whatever_type_it_is_said_to_have(String type) throws Exception {
        HttpResponse<String> answer = put(type, BodyPublishers.ofByteArray(BYTES));

        assertThat(answer.statusCode()).isEqualTo(200);
        JSONAssert.assertEquals(Examples.response("changeAvatar"), answer.body(), true);
        assertThat(received.get()).isEqualTo(BYTES);
    }

    @Test
    void a_picture_is_taken_without_any_type() throws Exception {
        assertThat(put(null, BodyPublishers.ofByteArray(BYTES)).statusCode()).isEqualTo(200);
        assertThat(received.get()).isEqualTo(BYTES);
    }

    @Test
    void a_picture_is_taken_in_pieces_of_unknown_length() throws Exception {
        assertThat(put("image/png", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(BYTES)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(received.get()).isEqualTo(BYTES);
    }

    @Test
    void a_picture_is_taken_as_a_field_of_a_form() throws Exception {
        HttpResponse<String> answer = put("multipart/form-data; boundary=cut", form("picture", BYTES));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(received.get()).isEqualTo(BYTES);
    }

    @Test
    void a_form_with_another_field_has_no_picture() throws Exception {
        HttpResponse<String> answer = put("multipart/form-data; boundary=cut", form("image", BYTES));

        assertRefused(answer, 400, "PICTURE_FIELD_MISSING");
        verifyNoInteractions(changeAvatar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=other", "multipart/mixed"})
    void a_form_that_cannot_be_read_is_malformed_or_has_no_picture(String type) throws Exception {
        HttpResponse<String> answer = put(type, form("picture", BYTES));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(answer)).isIn("MALFORMED_REQUEST", "PICTURE_FIELD_MISSING");
        verifyNoInteractions(changeAvatar);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--cut",
                "--cut\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a\"",
                "--cut\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a\"\r\n\r\n",
                "--cut\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a\"\r\n\r\nxx",
                "--cut\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a\"\r\n\r\nxx\r\n--cu",
                "--cut\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nxx\r\n--cut\r\n"
            })
    void a_form_that_ends_too_early_is_malformed(String form) throws Exception {
        HttpResponse<String> answer = put("multipart/form-data; boundary=cut", BodyPublishers.ofString(form));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(answer)).isIn("MALFORMED_REQUEST", "PICTURE_FIELD_MISSING");
        verifyNoInteractions(changeAvatar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "multipart/form-data; boundary=cut"})
    void a_body_that_does_not_come_as_it_should_is_malformed(String type) throws Exception {
        Answer answer = Answer.parse(Wire.send(
                port,
                "PUT /v1/me/avatar HTTP/1.1\nHost: localhost\nConnection: close\nAuthorization: " + Ada.BEARER
                        + "\nContent-Type: " + type + "\nTransfer-Encoding: chunked\n\n5\n--cut\nno length\nx\n"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("MALFORMED_REQUEST");
        verifyNoInteractions(changeAvatar);
    }

    @Test
    void a_body_that_says_it_is_too_large_is_refused_at_once() throws Exception {
        byte[] large = new byte[(int) PictureBounds.MAX_BYTES + 1];

        assertRefused(put("image/png", BodyPublishers.ofByteArray(large)), 413, "PICTURE_TOO_LARGE");
        verifyNoInteractions(changeAvatar);
    }

    @Test
    void a_form_that_is_too_large_is_refused() throws Exception {
        byte[] large = new byte[(int) PictureBounds.MAX_BYTES + 1];

        assertRefused(put("multipart/form-data; boundary=cut", form("picture", large)), 413, "PICTURE_TOO_LARGE");
        verifyNoInteractions(changeAvatar);
    }

    @Test
    void of_a_body_without_an_end_no_more_is_kept_than_shows_that_it_is_too_large() throws Exception {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(new byte[(int) PictureBounds.MAX_BYTES]),
                new ByteArrayInputStream(new byte[100_000]));

        put("image/png", BodyPublishers.ofInputStream(() -> endless));

        assertThat(received.get()).hasSize((int) PictureBounds.MAX_BYTES + 1);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(ErrorCode.PICTURE_EMPTY, 422),
                Arguments.of(ErrorCode.PICTURE_DAMAGED, 422),
                Arguments.of(ErrorCode.PICTURE_TYPE_NOT_TAKEN, 422),
                Arguments.of(ErrorCode.PICTURE_TOO_MANY_PIXELS, 422),
                Arguments.of(ErrorCode.PICTURE_TOO_LARGE, 413),
                Arguments.of(ErrorCode.TOO_MANY_PICTURES, 503),
                Arguments.of(ErrorCode.PICTURE_STORE_UNAVAILABLE, 503));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void each_refusal_has_its_own_code(ErrorCode code, int status) throws Exception {
        doThrow(new DomainException(code)).when(changeAvatar).changeAvatar(any());

        assertRefused(put("image/png", BodyPublishers.ofByteArray(BYTES)), status, code.name());
    }

    @Test
    void nobody_without_a_token_uploads_anything() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address())
                .PUT(BodyPublishers.ofByteArray(BYTES))
                .build();

        assertRefused(HTTP.send(request, BodyHandlers.ofString()), 401, "ACCESS_TOKEN_MISSING");
        verifyNoInteractions(changeAvatar);
    }

    @Test
    void a_picture_is_removed() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address())
                .header("Authorization", Ada.BEARER)
                .DELETE()
                .build();

        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(204);
        verify(changeAvatar).removeAvatar(Ada.ACTOR);
    }

    private HttpResponse<String> put(String type, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address())
                .header("Authorization", Ada.BEARER)
                .PUT(body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private URI address() {
        return URI.create("http://localhost:" + port + "/v1/me/avatar");
    }

    private static BodyPublisher form(String field, byte[] content) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"" + field
                        + "\"; filename=\"me.html\"\r\nContent-Type: text/html\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(content);
        form.writeBytes("\r\n--cut--\r\n".getBytes(StandardCharsets.US_ASCII));
        return BodyPublishers.ofByteArray(form.toByteArray());
    }

    private static byte[] content(UploadedPicture upload) {
        try (InputStream first = upload.open();
                InputStream again = upload.open()) {
            byte[] content = first.readAllBytes();
            assertThat(upload.length()).isEqualTo(content.length);
            assertThat(again.readAllBytes()).isEqualTo(content);
            return content;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(code(answer)).isEqualTo(code);
    }

    private static String code(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body()).get("code").asString();
    }
}
