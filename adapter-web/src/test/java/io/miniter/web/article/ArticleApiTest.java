package io.miniter.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.article.ArticleQueries;
import io.miniter.application.article.DeleteArticle;
import io.miniter.application.article.EditArticle;
import io.miniter.application.article.PostArticle;
import io.miniter.application.article.Visitor;
import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.ClientNetwork;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleTitle;
import io.miniter.domain.article.RequestedSummary;
import io.miniter.domain.article.Tag;
import io.miniter.domain.article.Tags;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.ExpectedVersion;
import io.miniter.http.Ada;
import io.miniter.web.Examples;
import io.miniter.web.WebTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class ArticleApiTest {

    private static final String ARTICLE = "/v1/articles/1748210430066689";
    private static final ArticleId ID = new ArticleId(1748210430066689L);
    private static final String TAG = "\"3-5d0a1b2c\"";
    private static final ExpectedVersion THIRD = ExpectedVersion.oneOf(Set.of(3));

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    PostArticle postArticle;

    @Autowired
    EditArticle editArticle;

    @Autowired
    DeleteArticle deleteArticle;

    @Autowired
    ArticleQueries articles;

    @Test
    void writing_answers_with_the_article_its_place_and_its_tag() {
        Ada.isLoggedIn(authenticate);
        when(postArticle.postArticle(new PostArticle.Command(
                        Ada.ACTOR,
                        new BoardSlug("free"),
                        AnArticle.TITLE,
                        AnArticle.SUMMARY,
                        AnArticle.BODY,
                        AnArticle.TAGS)))
                .thenReturn(AnArticle.written());

        MvcTestResult answer = post("free", Examples.request("postArticle"));

        assertThat(answer)
                .hasStatus(201)
                .hasHeader("Location", "http://localhost/v1/articles/1748210430066689")
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("postArticle"));
        assertThat(tagOf(answer)).matches("\"1-[0-9a-f]{8}\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"T\", \"body\": \"B\"}",
                "{\"title\": \"T\", \"body\": \"B\", \"summary\": null, \"tags\": null}",
                "{\"title\": \" T \", \"body\": \"\\n\\nB\\n\", \"summary\": \" \", \"tags\": []}"
            })
    void a_title_and_a_body_are_enough(String body) {
        Ada.isLoggedIn(authenticate);
        when(postArticle.postArticle(any())).thenReturn(AnArticle.written());

        assertThat(post("free", body)).hasStatus(201);

        verify(postArticle)
                .postArticle(new PostArticle.Command(
                        Ada.ACTOR,
                        new BoardSlug("free"),
                        new ArticleTitle("T"),
                        RequestedSummary.FROM_BODY,
                        new ArticleBody("B"),
                        Tags.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "BOARD_NOT_FOUND, 404",
        "BOARD_ARCHIVED, 403",
        "MODERATORS_ONLY, 403",
        "SESSION_ENDED, 401",
        "SERVICE_UNAVAILABLE, 503"
    })
    void an_article_that_cannot_be_written_says_why(ErrorCode code, int status) {
        Ada.isLoggedIn(authenticate);
        when(postArticle.postArticle(any())).thenThrow(new DomainException(code));

        assertThat(post("free", Examples.request("postArticle")))
                .hasStatus(status)
                .doesNotContainHeader("ETag")
                .bodyJson()
                .doesNotHavePath("errors")
                .extractingPath("code")
                .isEqualTo(code.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"f", "FREE", "자유", "free-", "a--b", " free", "free%00", "0123456789012345678901234567890"})
    void there_is_no_board_under_what_cannot_be_a_slug(String slug) {
        Ada.isLoggedIn(authenticate);

        assertThat(http.post()
                        .uri("/v1/boards/{slug}/articles", slug)
                        .header("Authorization", Ada.BEARER)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Examples.request("postArticle")))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("BOARD_NOT_FOUND");
        verifyNoInteractions(postArticle);
    }

    @Test
    void anybody_reads_an_article() {
        when(articles.byId(ID, new Visitor(null, ClientNetwork.of("203.0.113.7").orElseThrow())))
                .thenReturn(AnArticle.seenByNobody());

        assertThat(http.get()
                        .uri(ARTICLE)
                        .remoteAddress("203.0.113.7")
                        .header("User-Agent", "Notes/1.0")
                        // Anybody can say that
                        .header("X-Forwarded-For", "198.51.100.1"))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .extractingPath("viewer")
                .isNull();
    }

    @Test
    void a_reader_with_an_account_learns_what_they_may_do() {
        adaReads();

        MvcTestResult answer = get(ARTICLE);

        assertThat(answer)
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("readArticle"));
        assertThat(tagOf(answer)).matches("\"3-[0-9a-f]{8}\"");
    }

    @Test
    void an_article_that_has_not_changed_need_not_be_sent_again_and_counts_as_read() {
        adaReads();
        String tag = tagOf(get(ARTICLE));

        assertThat(http.get()
                        .uri(ARTICLE)
                        .header("Authorization", Ada.BEARER)
                        .header("If-None-Match", "\"x\", W/" + tag))
                .hasStatus(304)
                .hasHeader("ETag", tag)
                .bodyText()
                .isEmpty();

        verify(articles, times(2)).byId(ID, new Visitor(Ada.ACTOR, ClientNetwork.OWN_MACHINE));
    }

    @Test
    void what_others_see_has_another_tag() {
        adaReads();
        when(articles.byId(ID, new Visitor(null, ClientNetwork.OWN_MACHINE))).thenReturn(AnArticle.seenByNobody());

        assertThat(http.get().uri(ARTICLE).header("If-None-Match", tagOf(get(ARTICLE))))
                .hasStatusOk();
    }

    @Test
    void an_article_that_is_not_there_is_not_found() {
        when(articles.byId(any(), any())).thenThrow(new DomainException(ErrorCode.ARTICLE_NOT_FOUND));

        assertThat(http.get().uri(ARTICLE).header("If-None-Match", "*"))
                .hasStatus(404)
                .doesNotContainHeader("ETag")
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("ARTICLE_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "007", "1.0", "x", "٣", "9007199254740992", "99999999999999999999"})
    void there_is_no_article_under_what_cannot_be_an_id(String id) {
        assertThat(http.get().uri("/v1/articles/{id}", id))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("ARTICLE_NOT_FOUND");
        verifyNoInteractions(articles);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCESS_TOKEN_INVALID", "ACCESS_TOKEN_EXPIRED", "SESSION_ENDED"})
    void a_reader_whose_token_is_refused_is_not_counted_as_somebody_else(ErrorCode code) {
        when(authenticate.forReading("stale")).thenThrow(new DomainException(code));

        assertThat(http.get().uri(ARTICLE).header("Authorization", "Bearer stale"))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
        verifyNoInteractions(articles);
    }

    @Test
    void editing_answers_with_the_article_as_it_is_afterwards_and_its_new_tag() {
        Ada.isLoggedIn(authenticate);
        when(editArticle.editArticle(new EditArticle.Command(
                        Ada.ACTOR, ID, ExpectedVersion.oneOf(Set.of(2)), AnArticle.TITLE, null, null, AnArticle.TAGS)))
                .thenReturn(AnArticle.seenByAda());

        MvcTestResult answer = patch("\"2-5d0a1b2c\"", Examples.request("editArticle"));

        assertThat(answer)
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("editArticle"));
        assertThat(tagOf(answer)).matches("\"3-[0-9a-f]{8}\"");
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of("{}", edit(null, null, null, null)),
                Arguments.of(
                        "{\"title\": null, \"summary\": null, \"body\": null, \"tags\": null}",
                        edit(null, null, null, null)),
                Arguments.of("{\"summary\": \"\"}", edit(null, RequestedSummary.FROM_BODY, null, null)),
                Arguments.of("{\"summary\": \"S\"}", edit(null, new RequestedSummary("S"), null, null)),
                Arguments.of("{\"body\": \"B\"}", edit(null, null, new ArticleBody("B"), null)),
                Arguments.of("{\"tags\": []}", edit(null, null, null, Tags.NONE)),
                Arguments.of("{\"tags\": [\"A\", \"a\"]}", edit(null, null, null, new Tags(List.of(new Tag("a"))))));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void what_is_left_out_or_null_stays(String body, EditArticle.Command command) {
        Ada.isLoggedIn(authenticate);
        when(editArticle.editArticle(any())).thenReturn(AnArticle.seenByAda());

        assertThat(patch(TAG, body)).hasStatusOk();

        verify(editArticle).editArticle(command);
    }

    static Stream<Arguments> preconditions() {
        return Stream.of(
                Arguments.of("*", ExpectedVersion.any()),
                Arguments.of("W/" + TAG, THIRD),
                Arguments.of("\"2-00000000\", W/\"3-ffffffff\"", ExpectedVersion.oneOf(Set.of(2, 3))),
                Arguments.of("\"another-server\"", ExpectedVersion.oneOf(Set.of())));
    }

    @ParameterizedTest
    @MethodSource("preconditions")
    void what_the_change_is_based_on_is_handed_to_the_use_case(String ifMatch, ExpectedVersion expected) {
        Ada.isLoggedIn(authenticate);
        when(editArticle.editArticle(any())).thenReturn(AnArticle.seenByAda());

        assertThat(patch(ifMatch, "{\"title\": \"T\"}")).hasStatusOk();
        assertThat(delete(ifMatch)).hasStatus(204);

        verify(editArticle)
                .editArticle(new EditArticle.Command(Ada.ACTOR, ID, expected, new ArticleTitle("T"), null, null, null));
        verify(deleteArticle).deleteArticle(new DeleteArticle.Command(Ada.ACTOR, ID, expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "\"3", "garbage", "'3-5d0a1b2c'", "*, \"3-5d0a1b2c\"", "W/", ","})
    void an_if_match_of_garbage_changes_nothing(String ifMatch) {
        Ada.isLoggedIn(authenticate);

        assertThat(patch(ifMatch, "{}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("BAD_IF_MATCH");
        assertThat(delete(ifMatch))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("BAD_IF_MATCH");
        verifyNoInteractions(editArticle, deleteArticle);
    }

    @Test
    void a_change_that_is_based_on_nothing_is_refused() {
        Ada.isLoggedIn(authenticate);

        assertThat(http.patch()
                        .uri(ARTICLE)
                        .header("Authorization", Ada.BEARER)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(428)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("PRECONDITION_REQUIRED");
        assertThat(http.delete().uri(ARTICLE).header("Authorization", Ada.BEARER))
                .hasStatus(428)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("PRECONDITION_REQUIRED");
        verifyNoInteractions(editArticle, deleteArticle);
    }

    @ParameterizedTest
    @CsvSource({
        "ARTICLE_NOT_FOUND, 404",
        "NOT_THE_AUTHOR, 403",
        "BOARD_ARCHIVED, 403",
        "ARTICLE_CHANGED, 412",
        "SERVICE_UNAVAILABLE, 503"
    })
    void an_article_that_cannot_be_edited_says_why(ErrorCode code, int status) {
        Ada.isLoggedIn(authenticate);
        when(editArticle.editArticle(any())).thenThrow(new DomainException(code));

        assertThat(patch(TAG, "{\"title\": \"T\"}"))
                .hasStatus(status)
                .doesNotContainHeader("ETag")
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
    }

    @Test
    void an_author_deletes_an_article() {
        Ada.isLoggedIn(authenticate);

        assertThat(delete(TAG)).hasStatus(204).body().isEmpty();

        verify(deleteArticle).deleteArticle(new DeleteArticle.Command(Ada.ACTOR, ID, THIRD));
    }

    @ParameterizedTest
    @CsvSource({"ARTICLE_NOT_FOUND, 404", "NOT_THE_AUTHOR, 403", "ARTICLE_CHANGED, 412"})
    void an_article_that_cannot_be_deleted_says_why(ErrorCode code, int status) {
        Ada.isLoggedIn(authenticate);
        doThrow(new DomainException(code)).when(deleteArticle).deleteArticle(any());

        assertThat(delete(TAG))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
    }

    private static EditArticle.Command edit(ArticleTitle title, RequestedSummary summary, ArticleBody body, Tags tags) {
        return new EditArticle.Command(Ada.ACTOR, ID, THIRD, title, summary, body, tags);
    }

    private void adaReads() {
        Ada.isLoggedIn(authenticate);
        when(articles.byId(ID, new Visitor(Ada.ACTOR, ClientNetwork.OWN_MACHINE)))
                .thenReturn(AnArticle.seenByAda());
    }

    private static String tagOf(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("ETag"));
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).header("Authorization", Ada.BEARER).exchange();
    }

    private MvcTestResult post(String board, String body) {
        return http.post()
                .uri("/v1/boards/{slug}/articles", board)
                .header("Authorization", Ada.BEARER)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult patch(String ifMatch, String body) {
        return http.patch()
                .uri(ARTICLE)
                .header("Authorization", Ada.BEARER)
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult delete(String ifMatch) {
        return http.delete()
                .uri(ARTICLE)
                .header("Authorization", Ada.BEARER)
                .header("If-Match", ifMatch)
                .exchange();
    }
}
