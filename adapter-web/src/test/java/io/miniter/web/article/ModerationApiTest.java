package io.miniter.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.article.ArticleQueries;
import io.miniter.application.article.moderation.LockArticle;
import io.miniter.application.article.moderation.PinArticle;
import io.miniter.application.article.moderation.RestoreArticle;
import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.web.Examples;
import io.miniter.web.WebTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class ModerationApiTest {

    private static final String ARTICLE = "/v1/articles/1748210430066689";
    private static final ArticleId ID = new ArticleId(1748210430066689L);
    private static final String DELETED = "/v1/boards/free/deleted-articles";

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    PinArticle pinArticle;

    @Autowired
    LockArticle lockArticle;

    @Autowired
    RestoreArticle restoreArticle;

    @Autowired
    ArticleQueries articles;

    @BeforeEach
    void log_in() {
        Ada.isLoggedIn(authenticate);
    }

    @Test
    void an_article_is_pinned() {
        assertThat(send("PUT", ARTICLE + "/pin")).hasStatus(204).body().isEmpty();

        verify(pinArticle).pin(new PinArticle.Command(Ada.ACTOR, ID));
    }

    @Test
    void an_article_is_unpinned() {
        assertThat(send("DELETE", ARTICLE + "/pin")).hasStatus(204).body().isEmpty();

        verify(pinArticle).unpin(new PinArticle.Command(Ada.ACTOR, ID));
    }

    @Test
    void an_article_is_locked() {
        assertThat(send("PUT", ARTICLE + "/lock")).hasStatus(204).body().isEmpty();

        verify(lockArticle).lock(new LockArticle.Command(Ada.ACTOR, ID));
    }

    @Test
    void an_article_is_unlocked() {
        assertThat(send("DELETE", ARTICLE + "/lock")).hasStatus(204).body().isEmpty();

        verify(lockArticle).unlock(new LockArticle.Command(Ada.ACTOR, ID));
    }

    @Test
    void restoring_answers_with_the_article_and_its_tag() {
        when(restoreArticle.restoreArticle(new RestoreArticle.Command(Ada.ACTOR, ID)))
                .thenReturn(AnArticle.seenByAda());

        MvcTestResult answer = send("POST", ARTICLE + "/restore");

        assertThat(answer).hasStatusOk().bodyJson().isStrictlyEqualTo(Examples.response("restoreArticle"));
        assertThat(answer.getResponse().getHeader("ETag")).matches("\"3-[0-9a-f]{8}\"");
    }

    @Test
    void the_deleted_articles_of_a_board_are_a_list() {
        when(articles.deletedOn(new BoardSlug("free"), Ada.ACTOR, PageRequest.first(1)))
                .thenReturn(new Page<>(
                        List.of(AnArticle.deleted()), new Cursor(1_795_165_200_500_000L, 1748210430074881L)));

        assertThat(send("GET", DELETED + "?limit=1"))
                .hasStatusOk()
                .hasHeader(
                        "Link",
                        "<http://localhost" + DELETED + "?limit=1"
                                + "&cursor=ZGVsZXRlZDoxNzk1MTY1MjAwNTAwMDAwOjE3NDgyMTA0MzAwNzQ4ODE>; rel=\"next\"")
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listDeletedArticles"));
    }

    @Test
    void the_list_of_deleted_articles_goes_on_where_it_ended() {
        when(articles.deletedOn(any(), any(), any())).thenReturn(new Page<>(List.of(), null));

        assertThat(send("GET", DELETED + "?cursor=ZGVsZXRlZDoxNzk1MTY1MjAwNTAwMDAwOjE3NDgyMTA0MzAwNzQ4ODE"))
                .hasStatusOk();

        verify(articles)
                .deletedOn(
                        new BoardSlug("free"),
                        Ada.ACTOR,
                        new PageRequest(20, new Cursor(1_795_165_200_500_000L, 1748210430074881L)));
    }

    @ParameterizedTest
    @CsvSource({"ARTICLE_NOT_FOUND, 404", "MODERATORS_ONLY, 403", "SERVICE_UNAVAILABLE, 503"})
    void what_cannot_be_done_with_an_article_says_why(ErrorCode code, int status) {
        DomainException refusal = new DomainException(code);
        doThrow(refusal).when(pinArticle).pin(any());
        doThrow(refusal).when(pinArticle).unpin(any());
        doThrow(refusal).when(lockArticle).lock(any());
        doThrow(refusal).when(lockArticle).unlock(any());
        when(restoreArticle.restoreArticle(any())).thenThrow(refusal);

        assertRefused(send("PUT", ARTICLE + "/pin"), status, code);
        assertRefused(send("DELETE", ARTICLE + "/pin"), status, code);
        assertRefused(send("PUT", ARTICLE + "/lock"), status, code);
        assertRefused(send("DELETE", ARTICLE + "/lock"), status, code);
        assertRefused(send("POST", ARTICLE + "/restore"), status, code);
    }

    @Test
    void a_board_that_is_full_of_pinned_articles_takes_no_more() {
        doThrow(new DomainException(ErrorCode.TOO_MANY_PINNED)).when(pinArticle).pin(any());

        assertRefused(send("PUT", ARTICLE + "/pin"), 409, ErrorCode.TOO_MANY_PINNED);
    }

    @ParameterizedTest
    @CsvSource({"BOARD_NOT_FOUND, 404", "MODERATORS_ONLY, 403"})
    void a_list_of_deleted_articles_that_cannot_be_read_says_why(ErrorCode code, int status) {
        when(articles.deletedOn(any(), any(), any())).thenThrow(new DomainException(code));

        assertRefused(send("GET", DELETED), status, code);
    }

    @Test
    void there_is_no_list_of_what_cannot_be_a_board() {
        assertRefused(send("GET", "/v1/boards/FREE/deleted-articles"), 404, ErrorCode.BOARD_NOT_FOUND);
        verifyNoInteractions(articles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "x", "9007199254740992"})
    void nothing_can_be_done_with_what_cannot_be_an_article(String id) {
        assertRefused(send("PUT", "/v1/articles/" + id + "/pin"), 404, ErrorCode.ARTICLE_NOT_FOUND);
        assertRefused(send("DELETE", "/v1/articles/" + id + "/pin"), 404, ErrorCode.ARTICLE_NOT_FOUND);
        assertRefused(send("PUT", "/v1/articles/" + id + "/lock"), 404, ErrorCode.ARTICLE_NOT_FOUND);
        assertRefused(send("DELETE", "/v1/articles/" + id + "/lock"), 404, ErrorCode.ARTICLE_NOT_FOUND);
        assertRefused(send("POST", "/v1/articles/" + id + "/restore"), 404, ErrorCode.ARTICLE_NOT_FOUND);
        verifyNoInteractions(pinArticle, pinArticle, lockArticle, lockArticle, restoreArticle);
    }

    private static void assertRefused(MvcTestResult answer, int status, ErrorCode code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("code").isEqualTo(code.name());
    }

    private MvcTestResult send(String method, String path) {
        return http.method(HttpMethod.valueOf(method))
                .uri(path)
                .header("Authorization", Ada.BEARER)
                .exchange();
    }
}
