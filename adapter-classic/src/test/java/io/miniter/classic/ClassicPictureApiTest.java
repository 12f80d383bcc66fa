package io.miniter.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.account.AccountQueries;
import io.miniter.application.account.AccountView;
import io.miniter.application.account.ChangeAvatar;
import io.miniter.application.session.Authenticate;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.http.Wire;
import io.miniter.http.Wire.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ClassicTest
class ClassicPictureApiTest {

    private static final byte[] PICTURE = "Nobody looks at it here".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = "0123456789abcdef".repeat(4);

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    ChangeAvatar changeAvatar;

    @Autowired
    AccountQueries accounts;

    private ClassicClient client;

    @BeforeEach
    void a_client() {
        Ada.isLoggedIn(authenticate);
        client = new ClassicClient(http);
    }

    @Test
    void a_picture_is_changed_and_nothing_answered() throws IOException {
        assertThat(upload(new DeletablePart(), Ada.TOKEN)).hasStatusOk().body().isEmpty();

        ArgumentCaptor<ChangeAvatar.Command> command = ArgumentCaptor.captor();
        verify(changeAvatar).changeAvatar(command.capture());
        assertThat(command.getValue().actor()).isEqualTo(Ada.ACTOR);
        assertThat(command.getValue().upload().length()).isEqualTo(PICTURE.length);
        assertThat(command.getValue().upload().open()).hasBinaryContent(PICTURE);
    }

    static MockPart[] noFiles() {
        return new MockPart[] {
            new MockPart("picture", "me.png", PICTURE),
            new MockPart("profile_pic", PICTURE),
            new MockPart("profile_pic", "", new byte[0])
        };
    }

    @ParameterizedTest
    @MethodSource("noFiles")
    void a_form_without_the_file_is_told_so(MockPart part) {
        assertThat(upload(part, Ada.TOKEN))
                .hasStatus(404)
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .isEqualTo("File is missing");
        verifyNoInteractions(changeAvatar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"profile_pic\": \"x\"}"})
    void what_is_no_form_has_no_file_either(String body) {
        assertThat(client.post("/profile-picture", Ada.TOKEN, body))
                .hasStatus(404)
                .bodyText()
                .isEqualTo("File is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "PICTURE_EMPTY, 400",
        "PICTURE_DAMAGED, 400",
        "PICTURE_TYPE_NOT_TAKEN, 400",
        "PICTURE_TOO_MANY_PIXELS, 400",
        "PICTURE_TOO_LARGE, 413",
        "TOO_MANY_PICTURES, 503",
        "PICTURE_STORE_UNAVAILABLE, 503"
    })
    void a_picture_that_is_not_taken_is_refused_in_one_line(ErrorCode code, int status) {
        when(changeAvatar.changeAvatar(any())).thenThrow(new DomainException(code));

        MvcTestResult answer = upload(new DeletablePart(), Ada.TOKEN);

        assertThat(answer)
                .hasStatus(status)
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .matches(".*[가-힣].*");
        assertThat(answer.getResponse().containsHeader("Retry-After")).isEqualTo(status == 503);
    }

    @Test
    void an_upload_over_a_real_connection_is_the_same() throws IOException {
        String form = """
                --line
                Content-Disposition: form-data; name="profile_pic"; filename="me.png"
                Content-Type: image/png

                not looked at
                --line--
                """.replace("\n", "\r\n");

        Answer answer = Answer.parse(Wire.send(port, upload(form.length(), form).getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        ArgumentCaptor<ChangeAvatar.Command> command = ArgumentCaptor.captor();
        verify(changeAvatar).changeAvatar(command.capture());
        assertThat(command.getValue().upload().length()).isEqualTo("not looked at".length());
    }

    @Test
    void an_upload_past_every_bound_is_refused_before_it_is_read() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(upload(11 * 1024 * 1024, "--line\r\n").getBytes(StandardCharsets.UTF_8));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            // Not to its end: for that, the server waits for more
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
            assertThat(Stream.generate(() -> line(answer)).takeWhile(line -> !line.isEmpty()))
                    .contains("Content-Type: text/plain;charset=UTF-8");
            char[] body = new char["사진이 너무 큽니다".length()];
            assertThat(answer.read(body)).isEqualTo(body.length);
            assertThat(body).containsExactly("사진이 너무 큽니다".toCharArray());
        }
        verifyNoInteractions(changeAvatar);
    }

    @Test
    void a_form_that_is_none_is_refused_in_one_line() throws IOException {
        Answer answer = Answer.parse(Wire.send(
                port, upload(8, "--line--").replace("; boundary=line", "").getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.body()).isEqualTo("요청을 해석할 수 없습니다");
    }

    @Test
    void nobody_changes_a_picture() {
        assertThat(upload(new MockPart("profile_pic", "me.png", PICTURE), "stale token"))
                .hasStatus(401)
                .body()
                .isEmpty();
        verifyNoInteractions(changeAvatar);
    }

    @Test
    void a_picture_has_an_absolute_address() {
        when(accounts.byId(Ada.ACTOR.accountId(), null)).thenReturn(adaWith(HASH + ".jpg"));

        assertThat(client.get("/profile-picture/1748210430001153"))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo("{\"img_url\": \"http://localhost/media/" + HASH + "-400.jpg\"}");
    }

    @Test
    void an_account_without_a_picture_has_none_to_tell() {
        when(accounts.byId(Ada.ACTOR.accountId(), null)).thenReturn(adaWith(null));

        assertThat(client.get("/profile-picture/1748210430001153"))
                .hasStatus(404)
                .body()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0", "9007199254740992"})
    void nobody_has_no_picture(String id) {
        when(accounts.byId(new AccountId(7), null)).thenThrow(new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));

        assertThat(client.get("/profile-picture/" + id)).hasStatus(404).body().isEmpty();
    }

    @Test
    void there_is_no_picture_under_what_is_no_number() {
        assertThat(client.get("/profile-picture/ada")).hasStatus(404).bodyText().isEqualTo("이 경로에는 아무것도 없습니다");
        verifyNoInteractions(accounts);
    }

    private static String line(BufferedReader answer) {
        try {
            return answer.readLine();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String upload(int length, String body) {
        return ("POST /profile-picture HTTP/1.1\nHost: localhost\nConnection: close\nAuthorization: " + Ada.TOKEN
                                + "\nContent-Type: multipart/form-data; boundary=line\nContent-Length: " + length
                                + "\n\n")
                        .replace("\n", "\r\n")
                + body;
    }

    private MvcTestResult upload(MockPart part, String token) {
        return http.post()
                .uri("/profile-picture")
                .multipart()
                .part(part)
                .header("Authorization", token)
                .exchange();
    }

    private static AccountView adaWith(@Nullable String avatar) {
        return new AccountView(1748210430001153L, "ada", "Ada", "", avatar, Instant.EPOCH, 0, 0, 0, null, null, null);
    }

    /** As parts of real requests are, whether they lie on a disk or not. */
    private static final class DeletablePart extends MockPart {

        DeletablePart() {
            super("profile_pic", "me.png", PICTURE);
        }

        @Override
        public void delete() {}
    }
}
