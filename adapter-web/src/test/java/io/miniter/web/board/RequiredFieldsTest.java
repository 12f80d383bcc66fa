package io.miniter.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.session.Authenticate;
import io.miniter.http.Ada;
import io.miniter.web.WebTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is required on boards. The response to an invalid value is tested by {@code FieldRulesTest}. */
@WebTest
class RequiredFieldsTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    static Stream<Arguments> operations_with_required_fields() {
        return Stream.of(
                Arguments.of(HttpMethod.POST, "/v1/boards", List.of("slug", "name")),
                Arguments.of(HttpMethod.POST, "/v1/boards/free/articles", List.of("title", "body")),
                Arguments.of(HttpMethod.POST, "/v1/articles/1/comments", List.of("body")),
                Arguments.of(HttpMethod.PATCH, "/v1/comments/1", List.of("body")));
    }

    @ParameterizedTest
    @MethodSource("operations_with_required_fields")
    void what_is_required_and_missing_is_named(HttpMethod method, String path, List<String> fields) {
        Ada.isLoggedIn(authenticate);

        assertThat(http.method(method)
                        .uri(path)
                        .header("Authorization", Ada.BEARER)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[?(@.code == 'REQUIRED')].field")
                .isEqualTo(fields);
    }
}
