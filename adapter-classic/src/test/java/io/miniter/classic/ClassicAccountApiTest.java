package io.miniter.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.account.SignUp;
import io.miniter.application.session.LogIn;
import io.miniter.application.session.SessionTokens;
import io.miniter.application.shared.ClientNetwork;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.RefreshToken;
import io.miniter.domain.session.UserAgent;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ClassicTest
class ClassicAccountApiTest {

    private static final String ADA = """
            {
              "name": "에이다 Lovelace",
              "email": "ada@example.org",
              "password": "analytical engine",
              "profile": "First programmer.\\nStill at it."
            }
            """;

    @Autowired
    MockMvcTester http;

    @Autowired
    SignUp signUp;

    @Autowired
    LogIn logIn;

    private ClassicClient client;

    @BeforeEach
    void a_client() {
        client = new ClassicClient(http);
    }

    @Test
    void ping_answers_pong() {
        assertThat(client.get("/ping"))
                .hasStatusOk()
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .isEqualTo("pong");
    }

    @Test
    void signing_up_answers_with_what_was_entered_and_the_id() {
        when(signUp.signUp(signUpAs("ada"))).thenReturn(Ada.newAccount());

        assertThat(client.post("/sign-up", ADA))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "id": 1748210430001153,
                          "name": "에이다 Lovelace",
                          "email": "ada@example.org",
                          "profile": "First programmer.\\nStill at it."
                        }
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"profile\": null", ", \"id\": 7, \"handle\": [\"x\"], \"admin\": true"})
    void a_profile_may_be_left_out_and_what_is_not_known_is_ignored(String more) {
        when(signUp.signUp(any())).thenReturn(Ada.account("Ada", ""));

        assertThat(client.post(
                        "/sign-up",
                        String.format(
                                Locale.ROOT,
                                "{\"name\": \"Ada\", \"email\": \"ada@example.org\", \"password\": \"analytical engine\"%s}",
                                more)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("profile")
                .isEqualTo("");
        verify(signUp)
                .signUp(new SignUp.Command(
                        new Handle("ada"),
                        new EmailAddress("ada@example.org"),
                        new Password("analytical engine"),
                        new DisplayName("Ada"),
                        null));
    }

    @Test
    void a_handle_that_is_taken_or_reserved_is_replaced_by_one_with_a_number() {
        when(signUp.signUp(any()))
                .thenThrow(new DomainException(ErrorCode.HANDLE_RESERVED))
                .thenThrow(new DomainException(ErrorCode.HANDLE_TAKEN))
                .thenReturn(Ada.newAccount());

        assertThat(client.post("/sign-up", ADA)).hasStatusOk();

        ArgumentCaptor<SignUp.Command> commands = ArgumentCaptor.captor();
        verify(signUp, times(3)).signUp(commands.capture());
        List<String> handles = commands.getAllValues().stream()
                .map(command -> command.handle().value())
                .toList();
        assertThat(handles.getFirst()).isEqualTo("ada");
        assertThat(handles.subList(1, 3))
                .allSatisfy(handle -> assertThat(handle).matches("ada_[0-9]{6}"));
    }

    @Test
    void handles_are_not_tried_for_ever() {
        when(signUp.signUp(any())).thenThrow(new DomainException(ErrorCode.HANDLE_TAKEN));

        assertThat(client.post("/sign-up", ADA)).hasStatus(409).bodyText().isEqualTo("이미 사용 중인 핸들입니다");
        verify(signUp, times(4)).signUp(any());
    }

    @Test
    void a_common_password_is_refused_in_a_line_of_Korean() {
        when(signUp.signUp(any())).thenThrow(new DomainException(ErrorCode.PASSWORD_TOO_COMMON));

        assertThat(client.post("/sign-up", ADA)).hasStatus(400).bodyText().isEqualTo("너무 흔한 비밀번호입니다");
        verify(signUp).signUp(any());
    }

    @Test
    void a_second_account_with_one_address_is_a_conflict() {
        when(signUp.signUp(any()))
                .thenThrow(new DomainException(ErrorCode.HANDLE_TAKEN))
                .thenThrow(new DomainException(ErrorCode.EMAIL_TAKEN));

        assertThat(client.post("/sign-up", ADA))
                .hasStatus(409)
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .isEqualTo("이미 사용 중인 이메일 주소입니다");
        verify(signUp, times(2)).signUp(any());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name     | null              | name: 필수 항목입니다.",
                "name     | '\"\"'            | name: 필수 항목입니다.",
                "name     | '\"a\\u0000b\"'   | name: 제어 문자처럼 사용할 수 없는 문자가 있습니다.",
                "name     | 7                 | 요청을 해석할 수 없습니다",
                "email    | null              | email: 필수 항목입니다.",
                "email    | '\"ada\"'         | email: name@example.org와 같은 이메일 주소여야 합니다.",
                "email    | '[\"a@b.org\"]'   | 요청을 해석할 수 없습니다",
                "password | null              | password: 필수 항목입니다.",
                "password | '\"test123\"'     | password: 8자 이상이어야 합니다.",
                "password | true              | 요청을 해석할 수 없습니다",
                "profile  | '{}'              | 요청을 해석할 수 없습니다"
            })
    void what_breaks_a_rule_is_named_in_one_line(String field, String value, String line) {
        String body =
                "{\"name\": \"Ada\", \"email\": \"ada@example.org\", \"password\": \"analytical engine\", \"profile\": \"\"}";

        assertThat(client.post(
                        "/sign-up",
                        body.replaceFirst(
                                "\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": " + value.replace("\\", "\\\\"))))
                .hasStatus(400)
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .isEqualTo(line);
        verifyNoInteractions(signUp);
    }

    @Test
    void a_name_has_at_most_50_characters_and_a_profile_300() {
        assertThat(client.post("/sign-up", ADA.replace("에이다 Lovelace", "가".repeat(51))))
                .hasStatus(400)
                .bodyText()
                .isEqualTo("name: 50자 이하여야 합니다.");
        assertThat(client.post("/sign-up", ADA.replace("First programmer.", "👋".repeat(301))))
                .hasStatus(400)
                .bodyText()
                .isEqualTo("profile: 300자 이하여야 합니다.");
    }

    @Test
    void logging_in_answers_with_a_token_for_a_day() {
        when(logIn.logIn(new LogIn.Command(
                        "ada@example.org",
                        new PasswordAttempt("analytical engine"),
                        new UserAgent("python-requests/2.32"),
                        ClientNetwork.OWN_MACHINE,
                        new AccessTokenLifetime(Duration.ofHours(24)))))
                .thenReturn(new SessionTokens(
                        Ada.ACTOR.sessionId(),
                        Ada.TOKEN,
                        new AccessTokenLifetime(Duration.ofHours(24)),
                        new RefreshToken("A".repeat(43), "B".repeat(43)),
                        Ada.account()));

        assertThat(http.post()
                        .uri("/login")
                        .header("User-Agent", "python-requests/2.32")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"email\": \"ada@example.org\", \"password\": \"analytical engine\", \"id\": 1}"))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo("{\"user_id\": 1748210430001153, \"access_token\": \"adas-token\"}");
    }

    @Test
    void a_wrong_login_says_nothing() {
        when(logIn.logIn(any())).thenThrow(new DomainException(ErrorCode.LOGIN_FAILED));

        assertThat(client.post("/login", "{\"email\": \"ada@example.org\", \"password\": \"\"}"))
                .hasStatus(401)
                .hasHeader("Content-Length", "0")
                .doesNotContainHeader("Content-Type")
                .body()
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"password\": \"x\"}              | email: 필수 항목입니다.",
                "{\"email\": \"a@b.org\"}           | password: 필수 항목입니다.",
                "{\"email\": 1, \"password\": \"x\"} | 요청을 해석할 수 없습니다"
            })
    void a_login_without_its_fields_is_refused_in_one_line(String body, String line) {
        assertThat(client.post("/login", body)).hasStatus(400).bodyText().isEqualTo(line);
        verifyNoInteractions(logIn);
    }

    private static SignUp.Command signUpAs(String handle) {
        return new SignUp.Command(
                new Handle(handle),
                new EmailAddress("ada@example.org"),
                new Password("analytical engine"),
                new DisplayName("에이다 Lovelace"),
                new Bio("First programmer.\nStill at it."));
    }
}
