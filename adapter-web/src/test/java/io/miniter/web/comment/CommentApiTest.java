package io.miniter.web.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.comment.CommentQueries;
import io.miniter.application.comment.CommentThreadView;
import io.miniter.application.comment.CommentView;
import io.miniter.application.comment.DeleteComment;
import io.miniter.application.comment.EditComment;
import io.miniter.application.comment.PostComment;
import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.comment.CommentText;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.http.Charles;
import io.miniter.web.Examples;
import io.miniter.web.WebTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
class CommentApiTest {

    private static final String COMMENTS = "/v1/articles/1748210430066689/comments";
    private static final String COMMENT = "/v1/comments/1748210430083073";

    private static final ArticleId ARTICLE = new ArticleId(1748210430066689L);
    private static final CommentId QUESTION = new CommentId(1748210430074881L);
    private static final CommentId REPLY = new CommentId(1748210430083073L);

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @Autowired
    Authenticate authenticate;

    @Autowired
    CommentQueries comments;

    @Autowired
    PostComment postComment;

    @Autowired
    EditComment editComment;

    @Autowired
    DeleteComment deleteComment;

    @BeforeEach
    void log_in() {
        Ada.isLoggedIn(authenticate);
    }

    @Test
    void the_comments_on_an_article_are_a_list_with_their_first_replies() {
        when(comments.onArticle(ARTICLE, Ada.ACTOR, PageRequest.first(2)))
                .thenReturn(new Page<>(
                        List.of(
                                new CommentThreadView(question(adaLikes()), List.of(reply(), answer())),
                                new CommentThreadView(emptyPlace(), List.of(replyToNobody()))),
                        new Cursor(1748210430099457L)));

        assertThat(http.get().uri(COMMENTS + "?limit=2").header("Authorization", Ada.BEARER))
                .hasStatusOk()
                .hasHeader(
                        "Link",
                        "<http://localhost" + COMMENTS + "?limit=2&cursor=Y29tbWVudHM6MTc0ODIxMDQzMDA5OTQ1Nw>;"
                                + " rel=\"next\"")
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listComments"));
    }

    @Test
    void anybody_reads_comments() {
        when(comments.onArticle(ARTICLE, null, PageRequest.first(20)))
                .thenReturn(new Page<>(List.of(new CommentThreadView(question(null), List.of())), null));

        assertThat(http.get().uri(COMMENTS)).hasStatusOk().bodyJson().satisfies(page -> {
            assertThat(page).extractingPath("items[0].viewer").isNull();
            assertThat(page).extractingPath("items[0].firstReplies").isEqualTo(List.of());
        });
    }

    @Test
    void the_replies_to_a_comment_are_a_list() {
        when(comments.replies(QUESTION, Ada.ACTOR, PageRequest.first(20)))
                .thenReturn(new Page<>(List.of(reply(), answer()), null));

        assertThat(http.get().uri("/v1/comments/1748210430074881/replies").header("Authorization", Ada.BEARER))
                .hasStatusOk()
                .doesNotContainHeader("Link")
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listReplies"));
    }

    @Test
    void posting_a_reply_answers_with_it() {
        when(postComment.postComment(
                        new PostComment.Command(Ada.ACTOR, ARTICLE, new CommentText("누가요? 🤔\nBy whom?"), QUESTION)))
                .thenReturn(reply());

        assertThat(send(HttpMethod.POST, COMMENTS, Examples.request("postComment")))
                .hasStatus(201)
                .doesNotContainHeader("Location")
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("postComment"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"parentId\": null", ", \"articleId\": \"1\", \"answered\": {\"id\": \"2\"}"})
    void a_comment_without_a_parent_is_on_the_article(String rest) {
        when(postComment.postComment(any())).thenReturn(question(adaLikes()));

        assertThat(send(HttpMethod.POST, COMMENTS, "{\"body\": \"hello\"" + rest + "}"))
                .hasStatus(201);

        verify(postComment).postComment(new PostComment.Command(Ada.ACTOR, ARTICLE, new CommentText("hello"), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "0", "-1", "007", "1.0", "x", "٣", "\\u0000", "\\ud83d", "9007199254740992", "null"})
    void a_parent_that_cannot_be_one_is_a_comment_that_is_not_there(String parent) {
        assertRefused(
                send(HttpMethod.POST, COMMENTS, "{\"body\": \"hello\", \"parentId\": \"" + parent + "\"}"),
                404,
                "COMMENT_NOT_FOUND");
        verifyNoInteractions(postComment);
    }

    static Stream<Arguments> good_texts() {
        return Stream.of(
                Arguments.of("가".repeat(2_000), "가".repeat(2_000)),
                // 24,000 bytes, as each half of a pair travels as an escape of its own
                Arguments.of("👋".repeat(2_000), "👋".repeat(2_000)),
                Arguments.of("\n  한 줄\r\n두 줄\n", "한 줄\n두 줄"),
                Arguments.of("\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"),
                Arguments.of("مرحبا \u202Bعالم\u202C", "مرحبا \u202Bعالم\u202C"),
                Arguments.of("<script>alert(1)</script>", "<script>alert(1)</script>"));
    }

    @ParameterizedTest
    @MethodSource("good_texts")
    void a_good_text_is_taken(String body, String text) {
        when(postComment.postComment(any())).thenReturn(reply());
        when(editComment.editComment(any())).thenReturn(reply());

        assertThat(send(HttpMethod.POST, COMMENTS, escaped(body))).hasStatus(201);
        assertThat(send(HttpMethod.PATCH, COMMENT, escaped(body))).hasStatusOk();

        verify(postComment).postComment(new PostComment.Command(Ada.ACTOR, ARTICLE, new CommentText(text), null));
        verify(editComment).editComment(new EditComment.Command(Ada.ACTOR, REPLY, new CommentText(text)));
    }

    static Stream<Arguments> broken_texts() {
        String missing = "Must not be missing or empty.";
        String control = "Has a character that is not allowed here, such as a control character.";
        return Stream.of(
                Arguments.of("", "REQUIRED", missing),
                Arguments.of(" \n\t\u3000", "REQUIRED", missing),
                Arguments.of("\u200B\u3164", "REQUIRED", missing),
                Arguments.of("가".repeat(2_001), "TOO_LARGE", "Must have at most 2,000 characters."),
                Arguments.of("👋".repeat(2_001), "TOO_LARGE", "Must have at most 2,000 characters."),
                Arguments.of("hello\u0000", "ILLEGAL_CHARACTER", control),
                Arguments.of("hello\u0007", "ILLEGAL_CHARACTER", control),
                Arguments.of("hello\uD83D", "ILLEGAL_CHARACTER", control),
                Arguments.of("\uDC4Bhello", "ILLEGAL_CHARACTER", control));
    }

    @ParameterizedTest
    @MethodSource("broken_texts")
    void a_broken_text_is_named_with_its_rule(String body, String code, String message) {
        for (MvcTestResult result : List.of(
                send(HttpMethod.POST, COMMENTS, escaped(body)), send(HttpMethod.PATCH, COMMENT, escaped(body)))) {
            assertThat(result)
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("errors")
                    .isEqualTo(List.of(Map.of("field", "body", "code", code, "message", message)));
        }
        verifyNoInteractions(postComment, editComment);
    }

    static Stream<String> wrong_types() {
        return Stream.of(
                "{\"body\": 1}",
                "{\"body\": true}",
                "{\"body\": {\"text\": \"hello\"}}",
                "{\"body\": [\"hello\"]}",
                "{\"body\": \"hello\", \"body\": \"hello\"}",
                "[]",
                "null",
                "{\"body\": \"hello\", \"other\": " + "[".repeat(33) + "]".repeat(33) + "}");
    }

    @ParameterizedTest
    @MethodSource("wrong_types")
    void what_has_the_wrong_type_or_is_too_deep_is_malformed(String body) {
        assertRefused(send(HttpMethod.POST, COMMENTS, body), 400, "MALFORMED_REQUEST");
        assertRefused(send(HttpMethod.PATCH, COMMENT, body), 400, "MALFORMED_REQUEST");
        verifyNoInteractions(postComment, editComment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1748210430074881", "true", "{}", "[]"})
    void a_parent_that_is_no_text_is_malformed(String parent) {
        assertRefused(
                send(HttpMethod.POST, COMMENTS, "{\"body\": \"hello\", \"parentId\": " + parent + "}"),
                400,
                "MALFORMED_REQUEST");
        verifyNoInteractions(postComment);
    }

    @Test
    void a_body_may_have_256_kib_and_not_one_byte_more() {
        when(postComment.postComment(any())).thenReturn(reply());
        String start = "{\"body\": \"hello\", \"other\": \"";
        String full = start + "x".repeat(256 * 1024 - start.length() - 2) + "\"}";

        assertThat(send(HttpMethod.POST, COMMENTS, full)).hasStatus(201);
        assertRefused(send(HttpMethod.POST, COMMENTS, full + " "), 413, "PAYLOAD_TOO_LARGE");
        assertRefused(send(HttpMethod.PATCH, COMMENT, full + " "), 413, "PAYLOAD_TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource({
        "ARTICLE_NOT_FOUND, 404",
        "COMMENT_NOT_FOUND, 404",
        "PARENT_OF_ANOTHER_ARTICLE, 422",
        "BOARD_ARCHIVED, 403",
        "ARTICLE_LOCKED, 403"
    })
    void a_comment_that_cannot_be_posted_says_why(ErrorCode code, int status) {
        when(postComment.postComment(any())).thenThrow(new DomainException(code));

        assertRefused(send(HttpMethod.POST, COMMENTS, Examples.request("postComment")), status, code.name());
    }

    @Test
    void a_comment_is_edited_and_answered_as_it_is_now() {
        when(editComment.editComment(new EditComment.Command(Ada.ACTOR, REPLY, new CommentText("누가 그랬나요?"))))
                .thenReturn(ofAda(
                        QUESTION, REPLY, "누가 그랬나요?", "2026-11-20T08:06:00Z", Instant.parse("2026-11-20T08:20:00Z")));

        assertThat(send(HttpMethod.PATCH, COMMENT, Examples.request("editComment")))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("editComment"));
    }

    @ParameterizedTest
    @CsvSource({"COMMENT_NOT_FOUND, 404", "NOT_THE_AUTHOR, 403", "BOARD_ARCHIVED, 403"})
    void a_comment_that_cannot_be_edited_says_why(ErrorCode code, int status) {
        when(editComment.editComment(any())).thenThrow(new DomainException(code));

        assertRefused(send(HttpMethod.PATCH, COMMENT, Examples.request("editComment")), status, code.name());
    }

    @Test
    void a_comment_is_deleted() {
        assertThat(http.delete().uri(COMMENT).header("Authorization", Ada.BEARER))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(deleteComment).deleteComment(new DeleteComment.Command(Ada.ACTOR, REPLY));
    }

    @ParameterizedTest
    @CsvSource({"COMMENT_NOT_FOUND, 404", "NOT_THE_AUTHOR, 403"})
    void a_comment_that_cannot_be_deleted_says_why(ErrorCode code, int status) {
        doThrow(new DomainException(code)).when(deleteComment).deleteComment(any());

        assertRefused(
                http.delete().uri(COMMENT).header("Authorization", Ada.BEARER).exchange(), status, code.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "007", "1.0", "x", "٣", "9007199254740992", "99999999999999999999"})
    void nothing_is_found_under_what_cannot_be_an_id(String id) {
        String body = "{\"body\": \"hello\"}";

        assertRefused(http.get().uri("/v1/articles/{id}/comments", id).exchange(), 404, "ARTICLE_NOT_FOUND");
        assertRefused(send(HttpMethod.POST, "/v1/articles/" + id + "/comments", body), 404, "ARTICLE_NOT_FOUND");
        assertRefused(http.get().uri("/v1/comments/{id}/replies", id).exchange(), 404, "COMMENT_NOT_FOUND");
        assertRefused(send(HttpMethod.PATCH, "/v1/comments/" + id, body), 404, "COMMENT_NOT_FOUND");
        assertRefused(send(HttpMethod.DELETE, "/v1/comments/" + id, ""), 404, "COMMENT_NOT_FOUND");
        verifyNoInteractions(comments, postComment, editComment, deleteComment);
    }

    @Test
    void a_list_of_what_is_not_there_says_so() {
        when(comments.onArticle(ARTICLE, null, PageRequest.first(20)))
                .thenThrow(new DomainException(ErrorCode.ARTICLE_NOT_FOUND));
        when(comments.replies(REPLY, null, PageRequest.first(20)))
                .thenThrow(new DomainException(ErrorCode.COMMENT_NOT_FOUND));

        assertRefused(http.get().uri(COMMENTS).exchange(), 404, "ARTICLE_NOT_FOUND");
        assertRefused(http.get().uri(COMMENT + "/replies").exchange(), 404, "COMMENT_NOT_FOUND");
    }

    private static CommentView.Viewer adaLikes() {
        return new CommentView.Viewer(true, false, false);
    }

    /** What Charles says about the article. */
    private static CommentView question(CommentView.@Nullable Viewer viewer) {
        return new CommentView(
                QUESTION.value(),
                ARTICLE.value(),
                null,
                Charles.author(),
                null,
                "On two occasions I have been asked…",
                false,
                2,
                2,
                Instant.parse("2026-11-20T08:05:00Z"),
                null,
                viewer);
    }

    /** What Ada answers. */
    private static CommentView reply() {
        return ofAda(QUESTION, REPLY, "누가요? 🤔\nBy whom?", "2026-11-20T08:06:00Z", null);
    }

    /** What Charles answers to that. */
    private static CommentView answer() {
        return new CommentView(
                1748210430091265L,
                ARTICLE.value(),
                QUESTION.value(),
                Charles.author(),
                Ada.author(),
                "By members of Parliament.",
                false,
                0,
                0,
                Instant.parse("2026-11-20T08:07:00Z"),
                Instant.parse("2026-11-20T08:08:00Z"),
                new CommentView.Viewer(false, false, false));
    }

    private static CommentView emptyPlace() {
        return new CommentView(
                1748210430099457L,
                ARTICLE.value(),
                null,
                null,
                null,
                null,
                true,
                0,
                1,
                Instant.parse("2026-11-20T08:09:00Z"),
                null,
                null);
    }

    private static CommentView replyToNobody() {
        return ofAda(
                new CommentId(1748210430099457L),
                new CommentId(1748210430107649L),
                "누가 지웠지?",
                "2026-11-20T08:10:00Z",
                null);
    }

    private static CommentView ofAda(
            CommentId parent, CommentId id, String body, String createdAt, @Nullable Instant editedAt) {
        return new CommentView(
                id.value(),
                ARTICLE.value(),
                parent.value(),
                Ada.author(),
                null,
                body,
                false,
                0,
                0,
                Instant.parse(createdAt),
                editedAt,
                new CommentView.Viewer(false, true, true));
    }

    private static void assertRefused(MvcTestResult result, int status, String code) {
        assertThat(result).hasStatus(status).bodyJson().extractingPath("code").isEqualTo(code);
    }

    /** In ASCII, as only so half of a surrogate pair can travel. */
    private String escaped(String body) {
        return json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(Map.of("body", body));
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
