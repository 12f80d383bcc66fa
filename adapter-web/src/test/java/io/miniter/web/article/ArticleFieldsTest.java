package io.miniter.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.article.EditArticle;
import io.miniter.application.article.PostArticle;
import io.miniter.application.session.Authenticate;
import io.miniter.http.Ada;
import io.miniter.web.WebTest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** What may be in an article that is written or edited. The rules themselves are tested in the domain. */
@WebTest
class ArticleFieldsTest {

    private static final int LARGEST_JSON = 256 * 1024;

    private static final Map<String, Object> GOOD = Map.of("title", "Notes", "body", "The engine weaves.");

    private static final String MISSING = "Must not be missing or empty.";
    private static final String CONTROL_CHARACTERS =
            "Has a character that is not allowed here, such as a control character.";
    private static final String TAG_CHARACTERS = "May only have letters and digits, of any script, and hyphens.";

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @Autowired
    Authenticate authenticate;

    @Autowired
    PostArticle postArticle;

    @Autowired
    EditArticle editArticle;

    @BeforeEach
    void log_in() {
        Ada.isLoggedIn(authenticate);
        when(postArticle.postArticle(any())).thenReturn(AnArticle.written());
        when(editArticle.editArticle(any())).thenReturn(AnArticle.seenByAda());
    }

    static Stream<Arguments> broken_values() {
        return Stream.of(
                Arguments.of("title", "", "title", "REQUIRED", MISSING),
                Arguments.of("title", " \t\u3000\u00A0", "title", "REQUIRED", MISSING),
                Arguments.of("title", "\u3164\u200B", "title", "REQUIRED", MISSING),
                Arguments.of("title", "👋".repeat(201), "title", "TOO_LARGE", "Must have at most 200 characters."),
                Arguments.of("title", "two\nlines", "title", "ILLEGAL_CHARACTER", CONTROL_CHARACTERS),
                Arguments.of("title", "nul\u0000", "title", "ILLEGAL_CHARACTER", CONTROL_CHARACTERS),
                Arguments.of("title", "half \uD83D", "title", "ILLEGAL_CHARACTER", CONTROL_CHARACTERS),
                Arguments.of("title", "\u202Eturned", "title", "ILLEGAL_CHARACTER", CONTROL_CHARACTERS),
                Arguments.of("summary", "가".repeat(301), "summary", "TOO_LARGE", "Must have at most 300 characters."),
                Arguments.of("summary", "\uDC00", "summary", "ILLEGAL_CHARACTER", CONTROL_CHARACTERS),
                Arguments.of("summary", "two\nlines", "summary", "ILLEGAL_CHARACTER", CONTROL_CHARACTERS),
                Arguments.of("summary", "\u2066turned", "summary", "ILLEGAL_CHARACTER", CONTROL_CHARACTERS),
                Arguments.of("body", "", "body", "REQUIRED", MISSING),
                Arguments.of("body", "\n \n\t\n", "body", "REQUIRED", MISSING),
                Arguments.of("body", "x".repeat(50_001), "body", "TOO_LARGE", "Must have at most 50,000 characters."),
                Arguments.of("body", "a\u0000b", "body", "ILLEGAL_CHARACTER", CONTROL_CHARACTERS),
                Arguments.of("body", "\uD83Dx", "body", "ILLEGAL_CHARACTER", CONTROL_CHARACTERS),
                Arguments.of("body", "\u001B[31m", "body", "ILLEGAL_CHARACTER", CONTROL_CHARACTERS),
                Arguments.of("tags", numbered(11), "tags", "TOO_MANY", "Must have at most 10 entries."),
                Arguments.of("tags", List.of("math", ""), "tags[1]", "REQUIRED", MISSING),
                Arguments.of("tags", Collections.singletonList(null), "tags[0]", "REQUIRED", MISSING),
                Arguments.of("tags", List.of("a b"), "tags[0]", "ILLEGAL_CHARACTER", TAG_CHARACTERS),
                Arguments.of("tags", List.of("c++"), "tags[0]", "ILLEGAL_CHARACTER", TAG_CHARACTERS),
                Arguments.of("tags", List.of("👋"), "tags[0]", "ILLEGAL_CHARACTER", TAG_CHARACTERS),
                Arguments.of("tags", List.of("\uD83D"), "tags[0]", "ILLEGAL_CHARACTER", TAG_CHARACTERS),
                Arguments.of("tags", List.of("--"), "tags[0]", "MALFORMED", "Must have a letter or a digit."),
                Arguments.of(
                        "tags", List.of("가".repeat(31)), "tags[0]", "TOO_LARGE", "Must have at most 30 characters."));
    }

    @ParameterizedTest
    @MethodSource("broken_values")
    void a_broken_value_is_named_with_its_rule(String field, Object value, String name, String code, String message) {
        List<Map<String, String>> errors = List.of(Map.of("field", name, "code", code, "message", message));

        assertThat(post(withGood(field, value)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors")
                .isEqualTo(errors);
        assertThat(patch(Map.of(field, value)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors")
                .isEqualTo(errors);
        verifyNoInteractions(postArticle, editArticle);
    }

    static Stream<Arguments> good_values() {
        return Stream.of(
                Arguments.of("title", "👋".repeat(200)),
                Arguments.of("title", "مرحبا بالعالم"),
                Arguments.of("title", "한글 제목"),
                Arguments.of("title", "👩‍👩‍👧"),
                Arguments.of("summary", ""),
                Arguments.of("summary", "가".repeat(300)),
                Arguments.of("body", "👋".repeat(50_000)),
                Arguments.of("body", "\u202Eturned\tin\r\nlines"),
                Arguments.of("body", "<script>alert(1)</script>"),
                Arguments.of("tags", List.of()),
                Arguments.of("tags", numbered(10)),
                Arguments.of(
                        "tags",
                        Stream.concat(numbered(10).stream(), Stream.of("T0")).toList()),
                Arguments.of("tags", List.of("수학", "العربية", "c-2")));
    }

    @ParameterizedTest
    @MethodSource("good_values")
    void a_good_value_is_taken(String field, Object value) {
        assertThat(send(HttpMethod.POST, "/v1/boards/free/articles", json.writeValueAsBytes(withGood(field, value))))
                .hasStatus(201);
        assertThat(send(HttpMethod.PATCH, "/v1/articles/1", json.writeValueAsBytes(Map.of(field, value))))
                .hasStatusOk();
    }

    @Test
    void every_broken_field_has_its_entry() {
        assertThat(post(Map.of("summary", "\u0007", "tags", List.of("ok", "", "a b"))))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[*].field")
                .isEqualTo(List.of("title", "summary", "body", "tags[1]", "tags[2]"));
    }

    @Test
    void nothing_has_to_be_edited_to_edit() {
        assertThat(patch(Map.of())).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"title\": 1, \"body\": \"B\"}",
                "{\"title\": \"T\", \"body\": [\"B\"]}",
                "{\"title\": \"T\", \"body\": \"B\", \"tags\": \"math\"}",
                "{\"title\": \"T\", \"body\": \"B\", \"tags\": \"\"}",
                "{\"title\": \"T\", \"body\": \"B\", \"tags\": {}}",
                "{\"title\": \"T\", \"body\": \"B\", \"tags\": [1]}",
                "{\"title\": \"T\", \"body\": \"B\", \"tags\": [[\"math\"]]}",
                "{\"title\": \"T\", \"title\": \"U\", \"body\": \"B\"}"
            })
    void json_of_other_types_is_malformed(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

        assertMalformed(send(HttpMethod.POST, "/v1/boards/free/articles", bytes));
        assertMalformed(send(HttpMethod.PATCH, "/v1/articles/1", bytes));
        verifyNoInteractions(postArticle, editArticle);
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 100_000})
    void json_that_is_too_deep_is_malformed(int depth) {
        String nested = "[".repeat(depth) + "]".repeat(depth);
        String body = "{\"title\": \"T\", \"body\": \"B\", \"tags\": " + nested + "}";

        assertMalformed(send(HttpMethod.POST, "/v1/boards/free/articles", body.getBytes(StandardCharsets.UTF_8)));
        assertMalformed(send(HttpMethod.PATCH, "/v1/articles/1", body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void json_of_256_kib_is_read_and_not_a_byte_more() {
        byte[] largest = padded(LARGEST_JSON);
        byte[] tooLarge = padded(LARGEST_JSON + 1);

        assertThat(send(HttpMethod.POST, "/v1/boards/free/articles", largest)).hasStatus(201);
        assertThat(send(HttpMethod.PATCH, "/v1/articles/1", largest)).hasStatusOk();
        assertTooLarge(send(HttpMethod.POST, "/v1/boards/free/articles", tooLarge));
        assertTooLarge(send(HttpMethod.PATCH, "/v1/articles/1", tooLarge));
    }

    private static Map<String, Object> withGood(String field, Object value) {
        Map<String, Object> body = new HashMap<>(GOOD);
        body.put(field, value);
        return body;
    }

    private static List<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(number -> "t" + number).toList();
    }

    private static byte[] padded(int length) {
        String start = "{\"title\": \"T\", \"body\": \"B\", \"other\": \"";
        return (start + "x".repeat(length - start.length() - 2) + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private static void assertMalformed(MvcTestResult answer) {
        assertThat(answer).hasStatus(400).bodyJson().extractingPath("code").isEqualTo("MALFORMED_REQUEST");
    }

    private static void assertTooLarge(MvcTestResult answer) {
        assertThat(answer).hasStatus(413).bodyJson().extractingPath("code").isEqualTo("PAYLOAD_TOO_LARGE");
    }

    private MvcTestResult post(Map<String, Object> body) {
        return send(HttpMethod.POST, "/v1/boards/free/articles", escaped(body));
    }

    private MvcTestResult patch(Map<String, Object> body) {
        return send(HttpMethod.PATCH, "/v1/articles/1", escaped(body));
    }

    private MvcTestResult send(HttpMethod method, String path, byte[] body) {
        return http.method(method)
                .uri(path)
                .header("Authorization", Ada.BEARER)
                .header("If-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** In ASCII, as only so half of a surrogate pair can travel. */
    private byte[] escaped(Map<String, Object> body) {
        return json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsBytes(body);
    }
}
