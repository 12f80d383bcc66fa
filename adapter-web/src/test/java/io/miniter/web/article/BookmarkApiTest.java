package io.miniter.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.article.ArticleQueries;
import io.miniter.application.article.bookmark.BookmarkArticle;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class BookmarkApiTest {

    private static final String BOOKMARK = "/v1/articles/1748210430066689/bookmark";
    private static final ArticleId ID = new ArticleId(1748210430066689L);

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    BookmarkArticle bookmarkArticle;

    @Autowired
    ArticleQueries articles;

    @BeforeEach
    void log_in() {
        Ada.isLoggedIn(authenticate);
    }

    @Test
    void an_article_is_bookmarked() {
        assertThat(http.put().uri(BOOKMARK).header("Authorization", Ada.BEARER))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(bookmarkArticle).bookmark(new BookmarkArticle.Command(Ada.ACTOR, ID));
        verifyNoMoreInteractions(bookmarkArticle);
    }

    @Test
    void a_bookmark_is_removed() {
        assertThat(http.delete().uri(BOOKMARK).header("Authorization", Ada.BEARER))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(bookmarkArticle).removeBookmark(new BookmarkArticle.Command(Ada.ACTOR, ID));
        verifyNoMoreInteractions(bookmarkArticle);
    }

    @ParameterizedTest
    @CsvSource({"ARTICLE_NOT_FOUND, 404", "SESSION_ENDED, 401"})
    void an_article_that_cannot_be_bookmarked_says_why(ErrorCode code, int status) {
        doThrow(new DomainException(code)).when(bookmarkArticle).bookmark(any());
        doThrow(new DomainException(code)).when(bookmarkArticle).removeBookmark(any());

        assertThat(http.put().uri(BOOKMARK).header("Authorization", Ada.BEARER))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
        assertThat(http.delete().uri(BOOKMARK).header("Authorization", Ada.BEARER))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
    }

    @Test
    void my_bookmarks_are_a_list_of_articles() {
        when(articles.bookmarked(Ada.ACTOR, PageRequest.first(1)))
                .thenReturn(new Page<>(List.of(AnArticle.seenByAda().article()), new Cursor(1748210430083073L)));

        assertThat(http.get().uri("/v1/me/bookmarks?limit=1").header("Authorization", Ada.BEARER))
                .hasStatusOk()
                .hasHeader(
                        "Link",
                        "<http://localhost/v1/me/bookmarks?limit=1"
                                + "&cursor=Ym9va21hcmtzOjE3NDgyMTA0MzAwODMwNzM>; rel=\"next\"")
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listBookmarks"));
    }
}
