package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import io.miniter.application.account.SignUp;
import io.miniter.application.session.Authenticate;
import io.miniter.http.Ada;
import io.miniter.web.WebTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The response to an invalid value. The rules themselves are tested in the domain. */
@WebTest
public class FieldRulesTest {

    private static final Map<String, String> GOOD =
            Map.of("handle", "ada", "email", "ada@example.org", "password", "analytical engine");

    private static final String MISSING = "Must not be missing or empty.";
    private static final String HANDLE_CHARACTERS =
            "May only have the letters a to z and A to Z, the digits 0 to 9 and the underscore.";
    private static final String NAME_CHARACTERS =
            "Has a character that is not allowed here, such as a control character,"
                    + " or a word with look-alike letters of two scripts.";
    private static final String CONTROL_CHARACTERS =
            "Has a character that is not allowed here, such as a control character.";

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @Autowired
    Authenticate authenticate;

    @Autowired
    SignUp signUp;

    @BeforeEach
    void log_in() {
        Ada.isLoggedIn(authenticate);
        when(signUp.signUp(any())).thenReturn(Ada.newAccount());
    }

    static Stream<Arguments> broken_values() {
        return Stream.of(
                Arguments.of("handle", null, "REQUIRED", MISSING),
                Arguments.of("handle", "", "REQUIRED", MISSING),
                Arguments.of("handle", "ab", "TOO_SMALL", "Must have at least 3 characters."),
                Arguments.of("handle", "a".repeat(31), "TOO_LARGE", "Must have at most 30 characters."),
                Arguments.of("handle", "에이다", "ILLEGAL_CHARACTER", HANDLE_CHARACTERS),
                Arguments.of("handle", "ada\u0000", "ILLEGAL_CHARACTER", HANDLE_CHARACTERS),
                Arguments.of("handle", "ada\u202E", "ILLEGAL_CHARACTER", HANDLE_CHARACTERS),
                Arguments.of("handle", "ada 👋", "ILLEGAL_CHARACTER", HANDLE_CHARACTERS),
                Arguments.of("email", null, "REQUIRED", MISSING),
                Arguments.of("email", " ", "REQUIRED", MISSING),
                Arguments.of("email", "ada", "MALFORMED", "Must be an e-mail address such as name@example.org."),
                Arguments.of(
                        "email", "ada@\u202E.org", "MALFORMED", "Must be an e-mail address such as name@example.org."),
                Arguments.of(
                        "email",
                        "a".repeat(64) + "@" + "b.".repeat(100) + "org",
                        "TOO_LARGE",
                        "Must have at most 254 characters."),
                Arguments.of("password", null, "REQUIRED", MISSING),
                Arguments.of("password", "", "REQUIRED", MISSING),
                Arguments.of("password", "1234567", "TOO_SMALL", "Must have at least 8 characters."),
                Arguments.of("password", "비".repeat(129), "TOO_LARGE", "Must have at most 128 characters."),
                Arguments.of("password", "12345678\u0000", "ILLEGAL_CHARACTER", CONTROL_CHARACTERS),
                Arguments.of("password", "1234567\uD83D", "ILLEGAL_CHARACTER", CONTROL_CHARACTERS),
                Arguments.of("displayName", "", "REQUIRED", MISSING),
                Arguments.of("displayName", "\u3164", "REQUIRED", MISSING),
                Arguments.of("displayName", "👋".repeat(51), "TOO_LARGE", "Must have at most 50 characters."),
                Arguments.of("displayName", "two\nlines", "ILLEGAL_CHARACTER", NAME_CHARACTERS),
                Arguments.of("displayName", "\u0430da", "ILLEGAL_CHARACTER", NAME_CHARACTERS),
                Arguments.of("displayName", "\u202Eada", "ILLEGAL_CHARACTER", NAME_CHARACTERS),
                Arguments.of("bio", "가".repeat(301), "TOO_LARGE", "Must have at most 300 characters."),
                Arguments.of("bio", "\u0007", "ILLEGAL_CHARACTER", CONTROL_CHARACTERS),
                Arguments.of("bio", "\uDC00", "ILLEGAL_CHARACTER", CONTROL_CHARACTERS));
    }

    @ParameterizedTest
    @MethodSource("broken_values")
    void a_broken_value_is_named_with_its_rule(String field, String value, String code, String message) {
        Map<String, String> body = new HashMap<>(GOOD);
        body.put(field, value);

        assertThat(send(HttpMethod.POST, "/v1/accounts", body))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors")
                .isEqualTo(List.of(Map.of("field", field, "code", code, "message", message)));
    }

    static Stream<Arguments> good_values() {
        return Stream.of(
                Arguments.of("handle", "ABC"),
                Arguments.of("handle", "a".repeat(30)),
                Arguments.of("email", " o'neill+tag@sub.example.org "),
                Arguments.of("password", "비밀번호여덟글자"),
                Arguments.of("password", "비".repeat(24)),
                Arguments.of("displayName", "👩‍👩‍👧 가족"),
                Arguments.of("displayName", "👋".repeat(50)),
                Arguments.of("displayName", "مرحبا"),
                Arguments.of("bio", ""),
                Arguments.of("bio", "한 줄\n두 줄"),
                Arguments.of("bio", "가".repeat(300)));
    }

    @ParameterizedTest
    @MethodSource("good_values")
    void a_good_value_is_taken(String field, String value) {
        Map<String, String> body = new HashMap<>(GOOD);
        body.put(field, value);

        assertThat(send(HttpMethod.POST, "/v1/accounts", body)).hasStatus(201);
    }

    @Test
    void every_broken_field_has_its_entry() {
        assertThat(send(HttpMethod.POST, "/v1/accounts", Map.of("displayName", "", "bio", "\u0007")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[*].field")
                .isEqualTo(List.of("handle", "email", "password", "displayName", "bio"));
    }

    static Stream<Arguments> operations_with_required_fields() {
        return Stream.of(
                Arguments.of(HttpMethod.POST, "/v1/sessions", List.of("login", "password")),
                Arguments.of(HttpMethod.POST, "/v1/sessions/refresh", List.of("refreshToken")),
                Arguments.of(HttpMethod.PUT, "/v1/me/password", List.of("current", "new")),
                Arguments.of(HttpMethod.DELETE, "/v1/me", List.of("password")),
                Arguments.of(HttpMethod.POST, "/v1/tweets", List.of("text")));
    }

    @ParameterizedTest
    @MethodSource("operations_with_required_fields")
    void what_is_required_is_required_everywhere(HttpMethod method, String path, List<String> fields) {
        assertThat(send(method, path, Map.of()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[?(@.code == 'REQUIRED')].field")
                .isEqualTo(fields);
    }

    @Test
    void a_blank_login_is_a_missing_one() {
        assertThat(send(HttpMethod.POST, "/v1/sessions", Map.of("login", " \u3000", "password", "")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[*].field")
                .isEqualTo(List.of("login"));
    }

    @Test
    void a_profile_is_held_to_the_same_rules() {
        assertThat(send(HttpMethod.PATCH, "/v1/me", Map.of("displayName", " ", "bio", "x".repeat(301))))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[*].code")
                .isEqualTo(List.of("REQUIRED", "TOO_LARGE"));
    }

    private MvcTestResult send(HttpMethod method, String path, Map<String, String> body) {
        return http.method(method)
                .uri(path)
                .header("Authorization", Ada.BEARER)
                .contentType(MediaType.APPLICATION_JSON)
                .content(escaped(body))
                .exchange();
    }

    /** In ASCII, as only so half of a surrogate pair can travel. */
    private String escaped(Map<String, String> body) {
        return json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(body);
    }
}
