package io.miniter.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.article.revision.RevisionQueries;
import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.ArticleId;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class RevisionApiTest {

    private static final String REVISIONS = "/v1/articles/1748210430066689/revisions";
    private static final ArticleId ID = new ArticleId(1748210430066689L);

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    RevisionQueries revisions;

    @BeforeEach
    void log_in() {
        Ada.isLoggedIn(authenticate);
    }

    @Test
    void what_an_article_said_before_is_a_list_without_bodies() {
        when(revisions.of(ID, Ada.ACTOR, PageRequest.first(20)))
                .thenReturn(new Page<>(List.of(AnArticle.secondRevision(), AnArticle.firstRevision()), null));

        assertThat(get(REVISIONS))
                .hasStatusOk()
                .doesNotContainHeader("Link")
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listRevisions"));
    }

    @Test
    void the_list_has_pages() {
        when(revisions.of(ID, Ada.ACTOR, PageRequest.first(1)))
                .thenReturn(new Page<>(List.of(AnArticle.secondRevision()), new Cursor(2)));
        when(revisions.of(ID, Ada.ACTOR, new PageRequest(1, new Cursor(2))))
                .thenReturn(new Page<>(List.of(AnArticle.firstRevision()), null));

        assertThat(get(REVISIONS + "?limit=1"))
                .hasHeader("Link", "<http://localhost" + REVISIONS + "?limit=1&cursor=cmV2aXNpb25zOjI>; rel=\"next\"");
        assertThat(get(REVISIONS + "?limit=1&cursor=cmV2aXNpb25zOjI"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("items[*].number")
                .isEqualTo(List.of(1));
    }

    @Test
    void one_of_them_is_read_with_its_body() {
        when(revisions.byNumber(ID, 1, Ada.ACTOR)).thenReturn(AnArticle.fullRevision());

        assertThat(get(REVISIONS + "/1")).hasStatusOk().bodyJson().isStrictlyEqualTo(Examples.response("readRevision"));
    }

    @ParameterizedTest
    @CsvSource({"ARTICLE_NOT_FOUND, 404", "NOT_THE_AUTHOR, 403", "SERVICE_UNAVAILABLE, 503"})
    void a_list_that_cannot_be_read_says_why(ErrorCode code, int status) {
        when(revisions.of(any(), any(), any())).thenThrow(new DomainException(code));

        assertThat(get(REVISIONS))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
    }

    @ParameterizedTest
    @CsvSource({"ARTICLE_NOT_FOUND, 404", "NOT_THE_AUTHOR, 403", "REVISION_NOT_FOUND, 404"})
    void a_revision_that_cannot_be_read_says_why(ErrorCode code, int status) {
        when(revisions.byNumber(any(), anyInt(), any())).thenThrow(new DomainException(code));

        assertThat(get(REVISIONS + "/3"))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-1", "01", "+1", "1.0", "1e1", "abc", "١", " 1", "1000000000", "99999999999999999999"})
    void there_is_no_revision_under_what_cannot_be_a_number(String number) {
        assertThat(http.get().uri(REVISIONS + "/{number}", number).header("Authorization", Ada.BEARER))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("REVISION_NOT_FOUND");
        verifyNoInteractions(revisions);
    }

    @Test
    void a_number_may_be_large() {
        when(revisions.byNumber(ID, 999_999_999, Ada.ACTOR)).thenReturn(AnArticle.fullRevision());

        assertThat(get(REVISIONS + "/999999999")).hasStatusOk();

        verify(revisions).byNumber(ID, 999_999_999, Ada.ACTOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles/x/revisions", "/v1/articles/0/revisions/1", "/v1/articles/x/revisions/x"})
    void of_what_cannot_be_an_article_there_is_no_revision(String path) {
        assertThat(get(path)).hasStatus(404).bodyJson().extractingPath("code").isEqualTo("ARTICLE_NOT_FOUND");
        verifyNoInteractions(revisions);
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).header("Authorization", Ada.BEARER).exchange();
    }
}
