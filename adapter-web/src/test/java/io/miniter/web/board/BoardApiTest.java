package io.miniter.web.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.board.BoardQueries;
import io.miniter.application.board.BoardView;
import io.miniter.application.board.ChangeBoard;
import io.miniter.application.board.CreateBoard;
import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.board.BoardDescription;
import io.miniter.domain.board.BoardName;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Writers;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.web.Examples;
import io.miniter.web.WebTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class BoardApiTest {

    private static final BoardView NOTICE =
            new BoardView(1748210430000129L, "notice", "공지", "News of this server", Writers.MODERATORS, false, 0, null);

    private static final BoardView FREE = new BoardView(
            1748210430000130L,
            "free",
            "자유게시판 🎈",
            "Whatever you like.\nBe kind.",
            Writers.MEMBERS,
            false,
            1,
            new BoardView.Latest(1748210430066689L, "해석 기관에 대하여", Instant.parse("2026-11-20T08:00:00Z")));

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @Autowired
    Authenticate authenticate;

    @Autowired
    BoardQueries boards;

    @Autowired
    CreateBoard createBoard;

    @Autowired
    ChangeBoard changeBoard;

    @BeforeEach
    void log_in() {
        Ada.isLoggedIn(authenticate);
    }

    @Test
    void the_boards_are_a_list_for_anybody() {
        when(boards.all(PageRequest.first(2)))
                .thenReturn(new Page<>(List.of(NOTICE, FREE), new Cursor(1748210430000130L)));

        assertThat(http.get().uri("/v1/boards?limit=2"))
                .hasStatusOk()
                .hasHeader(
                        "Link",
                        "<http://localhost/v1/boards?limit=2&cursor=Ym9hcmRzOjE3NDgyMTA0MzAwMDAxMzA>; rel=\"next\"")
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listBoards"));
    }

    @Test
    void anybody_reads_a_board() {
        when(boards.bySlug(new BoardSlug("free"))).thenReturn(FREE);

        assertThat(http.get().uri("/v1/boards/free"))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("readBoard"));
    }

    @Test
    void there_is_no_board_under_a_slug_that_none_has() {
        when(boards.bySlug(new BoardSlug("free"))).thenThrow(new DomainException(ErrorCode.BOARD_NOT_FOUND));

        assertNoBoard(http.get().uri("/v1/boards/free").exchange());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f",
                "FREE",
                "free-",
                "-free",
                "fr--ee",
                "free_1",
                "자유",
                "free\u0000",
                "fr\u202Eee",
                "🎈🎈",
                " free"
            })
    void there_is_no_board_under_what_cannot_be_a_slug(String slug) {
        assertNoBoard(http.get().uri("/v1/boards/{slug}", slug).exchange());
        assertNoBoard(http.get().uri("/v1/boards/{slug}", slug + "a".repeat(30)).exchange());
        assertNoBoard(http.patch()
                .uri("/v1/boards/{slug}", slug)
                .header("Authorization", Ada.BEARER)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange());
        verifyNoInteractions(boards, changeBoard);
    }

    @Test
    void opening_answers_with_the_board_and_its_place() {
        when(createBoard.createBoard(new CreateBoard.Command(
                        Ada.ACTOR,
                        new BoardSlug("questions"),
                        new BoardName("질문과 답"),
                        new BoardDescription("Ask anything."),
                        Writers.MEMBERS)))
                .thenReturn(questions("질문과 답", Writers.MEMBERS, false));

        assertThat(send(HttpMethod.POST, "/v1/boards", Examples.request("createBoard")))
                .hasStatus(201)
                .hasHeader("Location", "http://localhost/v1/boards/questions")
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("createBoard"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"description\": null, \"writers\": null", ", \"archived\": true, \"id\": 1"})
    void a_board_of_which_no_more_is_said_is_for_everybody(String rest) {
        when(createBoard.createBoard(any())).thenReturn(questions("Q & A", Writers.MEMBERS, false));

        assertThat(send(HttpMethod.POST, "/v1/boards", "{\"slug\": \"questions\", \"name\": \"Q & A\"" + rest + "}"))
                .hasStatus(201);

        verify(createBoard)
                .createBoard(new CreateBoard.Command(
                        Ada.ACTOR,
                        new BoardSlug("questions"),
                        new BoardName("Q & A"),
                        BoardDescription.EMPTY,
                        Writers.MEMBERS));
    }

    static Stream<Arguments> good_values() {
        return Stream.of(
                Arguments.of("slug", "qa"),
                Arguments.of("slug", "a".repeat(30)),
                Arguments.of("slug", "2026-q-4"),
                Arguments.of("name", "가".repeat(50)),
                Arguments.of("name", "👩‍👩‍👧 가족"),
                Arguments.of("name", "مرحبا"),
                Arguments.of("description", ""),
                Arguments.of("description", "한 줄\r\n두 줄"),
                Arguments.of("description", "👋".repeat(300)),
                Arguments.of("writers", "MODERATORS"));
    }

    @ParameterizedTest
    @MethodSource("good_values")
    void a_good_value_is_taken(String field, String value) {
        when(createBoard.createBoard(any())).thenReturn(FREE);

        assertThat(create(field, value)).hasStatus(201);
    }

    static Stream<Arguments> broken_values() {
        String letters = "May only have the letters a to z, the digits 0 to 9 and the hyphen.";
        String hyphens = "May have hyphens only between letters or digits, one at a time.";
        String missing = "Must not be missing or empty.";
        String control = "Has a character that is not allowed here, such as a control character.";
        String writers = "Must be MEMBERS or MODERATORS.";
        return Stream.of(
                Arguments.of("slug", null, "REQUIRED", missing),
                Arguments.of("slug", " ", "REQUIRED", missing),
                Arguments.of("slug", "f", "TOO_SMALL", "Must have at least 2 characters."),
                Arguments.of("slug", "f".repeat(31), "TOO_LARGE", "Must have at most 30 characters."),
                Arguments.of("slug", "Free", "ILLEGAL_CHARACTER", letters),
                Arguments.of("slug", "자유", "ILLEGAL_CHARACTER", letters),
                Arguments.of("slug", "free\u0000", "ILLEGAL_CHARACTER", letters),
                Arguments.of("slug", "free/1", "ILLEGAL_CHARACTER", letters),
                Arguments.of("slug", "free🎈", "ILLEGAL_CHARACTER", letters),
                Arguments.of("slug", "free\uD83D", "ILLEGAL_CHARACTER", letters),
                Arguments.of("slug", "-free", "MALFORMED", hyphens),
                Arguments.of("slug", "fr--ee", "MALFORMED", hyphens),
                Arguments.of("name", null, "REQUIRED", missing),
                Arguments.of("name", " \u3000\n", "REQUIRED", missing),
                Arguments.of("name", "\u3164", "REQUIRED", missing),
                Arguments.of("name", "👋".repeat(51), "TOO_LARGE", "Must have at most 50 characters."),
                Arguments.of("name", "two\nlines", "ILLEGAL_CHARACTER", control),
                Arguments.of("name", "\u202Efree", "ILLEGAL_CHARACTER", control),
                Arguments.of("name", "free\u0000", "ILLEGAL_CHARACTER", control),
                Arguments.of("name", "free\uDC00", "ILLEGAL_CHARACTER", control),
                Arguments.of("description", "가".repeat(301), "TOO_LARGE", "Must have at most 300 characters."),
                Arguments.of("description", "\u0007", "ILLEGAL_CHARACTER", control),
                Arguments.of("description", "\uD83D", "ILLEGAL_CHARACTER", control),
                Arguments.of("writers", "", "MALFORMED", writers),
                Arguments.of("writers", "members", "MALFORMED", writers),
                Arguments.of("writers", "ADMINS", "MALFORMED", writers),
                Arguments.of("writers", "0", "MALFORMED", writers));
    }

    @ParameterizedTest
    @MethodSource("broken_values")
    void a_broken_value_is_named_with_its_rule(String field, String value, String code, String message) {
        assertThat(create(field, value))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors")
                .isEqualTo(List.of(Map.of("field", field, "code", code, "message", message)));
        verifyNoInteractions(createBoard);
    }

    @Test
    void every_broken_value_of_a_change_has_its_entry() {
        assertThat(send(
                        HttpMethod.PATCH,
                        "/v1/boards/free",
                        "{\"name\": \"\", \"description\": \"\\u0000\", \"writers\": \"nobody\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[*].field")
                .isEqualTo(List.of("name", "description", "writers"));
        verifyNoInteractions(changeBoard);
    }

    @Test
    void a_board_is_changed_and_answered_as_it_is_now() {
        when(changeBoard.changeBoard(new ChangeBoard.Command(
                        Ada.ACTOR,
                        new BoardSlug("questions"),
                        new BoardName("Questions & answers"),
                        null,
                        Writers.MODERATORS,
                        true)))
                .thenReturn(questions("Questions & answers", Writers.MODERATORS, true));

        assertThat(send(HttpMethod.PATCH, "/v1/boards/questions", Examples.request("changeBoard")))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("changeBoard"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\": null, \"description\": null, \"writers\": null, \"archived\": null}",
                "{\"slug\": \"other\"}"
            })
    void what_is_left_out_or_null_stays_as_it_is(String body) {
        when(changeBoard.changeBoard(new ChangeBoard.Command(Ada.ACTOR, new BoardSlug("free"), null, null, null, null)))
                .thenReturn(FREE);

        assertThat(send(HttpMethod.PATCH, "/v1/boards/free", body))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("readBoard"));
    }

    @Test
    void an_empty_description_and_false_are_values() {
        when(changeBoard.changeBoard(new ChangeBoard.Command(
                        Ada.ACTOR, new BoardSlug("free"), null, BoardDescription.EMPTY, null, false)))
                .thenReturn(FREE);

        assertThat(send(HttpMethod.PATCH, "/v1/boards/free", "{\"description\": \"\", \"archived\": false}"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("readBoard"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"archived\": \"true\"}",
                "{\"archived\": \"\"}",
                "{\"archived\": 1}",
                "{\"archived\": 0}",
                "{\"archived\": 1.0}",
                "{\"archived\": []}",
                "{\"archived\": [true]}",
                "{\"name\": 1}",
                "{\"name\": true}",
                "{\"name\": {}}",
                "{\"description\": [\"text\"]}",
                "{\"writers\": 0}",
                "{\"writers\": [\"MEMBERS\"]}",
                "[]",
                "null"
            })
    void what_has_the_wrong_type_is_malformed(String body) {
        assertThat(send(HttpMethod.PATCH, "/v1/boards/free", body))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("MALFORMED_REQUEST");
        verifyNoInteractions(changeBoard);
    }

    @ParameterizedTest
    @CsvSource({"ADMINS_ONLY, 403", "BOARD_SLUG_TAKEN, 409"})
    void a_board_that_cannot_be_opened_says_why(ErrorCode code, int status) {
        when(createBoard.createBoard(any())).thenThrow(new DomainException(code));

        assertThat(send(HttpMethod.POST, "/v1/boards", Examples.request("createBoard")))
                .hasStatus(status)
                .doesNotContainHeader("Location")
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
    }

    @ParameterizedTest
    @CsvSource({"ADMINS_ONLY, 403", "BOARD_NOT_FOUND, 404"})
    void a_board_that_cannot_be_changed_says_why(ErrorCode code, int status) {
        when(changeBoard.changeBoard(any())).thenThrow(new DomainException(code));

        assertThat(send(HttpMethod.PATCH, "/v1/boards/free", "{}"))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
    }

    private static BoardView questions(String name, Writers writers, boolean archived) {
        return new BoardView(1748210430070785L, "questions", name, "Ask anything.", writers, archived, 0, null);
    }

    private static void assertNoBoard(MvcTestResult result) {
        assertThat(result).hasStatus(404).bodyJson().extractingPath("code").isEqualTo("BOARD_NOT_FOUND");
    }

    private MvcTestResult create(String field, String value) {
        Map<String, String> body = new HashMap<>(Map.of("slug", "free", "name", "Free"));
        body.put(field, value);
        // In ASCII, as only so half of a surrogate pair can travel
        return send(
                HttpMethod.POST,
                "/v1/boards",
                json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(body));
    }

    private MvcTestResult send(HttpMethod method, String path, String body) {
        return http.method(method)
                .uri(path)
                .header("Authorization", Ada.BEARER)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
