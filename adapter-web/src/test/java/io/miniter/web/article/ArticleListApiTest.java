package io.miniter.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.article.ArticleFilter;
import io.miniter.application.article.ArticleQueries;
import io.miniter.application.article.ArticleSort;
import io.miniter.application.article.ArticleView;
import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Handle;
import io.miniter.domain.article.Tag;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.web.Examples;
import io.miniter.web.WebTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class ArticleListApiTest {

    private static final ArticleFilter ALL = new ArticleFilter(null, null, null);
    private static final ArticleFilter FREE = new ArticleFilter(new BoardSlug("free"), null, null);
    private static final Page<ArticleView> NONE = new Page<>(List.of(), null);
    private static final ArticleView BY_ADA = AnArticle.seenByAda().article();

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    ArticleQueries articles;

    @Test
    void the_articles_of_a_board_are_a_list_without_bodies() {
        Ada.isLoggedIn(authenticate);
        when(articles.list(FREE, ArticleSort.NEWEST, Ada.ACTOR, PageRequest.first(2)))
                .thenReturn(new Page<>(List.of(AnArticle.byCharles(), BY_ADA), new Cursor(1748210430066689L)));

        assertThat(http.get().uri("/v1/boards/free/articles?limit=2").header("Authorization", Ada.BEARER))
                .hasStatusOk()
                .hasHeader(
                        "Link",
                        "<http://localhost/v1/boards/free/articles?limit=2"
                                + "&cursor=Ym9hcmQubmV3ZXN0OjA6MTc0ODIxMDQzMDA2NjY4OQ>; rel=\"next\"")
                .doesNotContainHeader("ETag")
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listArticlesOnBoard"));
    }

    @Test
    void the_articles_of_all_boards_are_a_list() {
        Ada.isLoggedIn(authenticate);
        when(articles.list(ALL, ArticleSort.LIKED, Ada.ACTOR, PageRequest.first(20)))
                .thenReturn(new Page<>(List.of(BY_ADA, AnArticle.byCharles()), new Cursor(1, 1748210430074881L)));

        assertThat(http.get().uri("/v1/articles?sort=liked").header("Authorization", Ada.BEARER))
                .hasStatusOk()
                .hasHeader(
                        "Link",
                        "<http://localhost/v1/articles?sort=liked"
                                + "&cursor=YXJ0aWNsZXMubGlrZWQ6MToxNzQ4MjEwNDMwMDc0ODgx>; rel=\"next\"")
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listArticles"));
    }

    @ParameterizedTest
    @CsvSource({"newest, false", "active, true", "liked, true"})
    void an_order_that_votes_and_comments_change_says_so(String sort, boolean live) {
        when(articles.list(any(), any(), any(), any())).thenReturn(NONE);

        assertThat(http.get().uri("/v1/articles?sort=" + sort))
                .bodyJson()
                .isStrictlyEqualTo(
                        live
                                ? "{\"items\": [], \"next\": null, \"order\": \"LIVE\"}"
                                : "{\"items\": [], \"next\": null}");
    }

    @ParameterizedTest
    @CsvSource({"'', NEWEST", "?sort=newest, NEWEST", "?sort=active, ACTIVE", "?sort=liked, LIKED"})
    void anybody_reads_lists_in_the_order_they_choose(String query, ArticleSort sort) {
        when(articles.list(any(), any(), any(), any())).thenReturn(NONE);

        assertThat(http.get().uri("/v1/boards/free/articles" + query)).hasStatusOk();
        assertThat(http.get().uri("/v1/articles" + query)).hasStatusOk();

        verify(articles).list(FREE, sort, null, PageRequest.first(20));
        verify(articles).list(ALL, sort, null, PageRequest.first(20));
    }

    @Test
    void a_list_may_be_of_one_tag_and_one_author() {
        ArticleFilter filter = new ArticleFilter(new BoardSlug("free"), new Tag("수학"), new Handle("Charles_B"));
        when(articles.list(filter, ArticleSort.ACTIVE, null, PageRequest.first(1)))
                .thenReturn(new Page<>(List.of(AnArticle.byCharles()), new Cursor(7, 5)));

        assertThat(http.get()
                        .uri("/v1/boards/free/articles")
                        .queryParam("tag", "수학")
                        .queryParam("author", "Charles_B")
                        .queryParam("sort", "active")
                        .queryParam("limit", "1"))
                .hasStatusOk()
                .hasHeader(
                        "Link",
                        "<http://localhost/v1/boards/free/articles"
                                + "?tag=%EC%88%98%ED%95%99&author=Charles_B&sort=active&limit=1&cursor="
                                + cursor("board.active:7:5") + ">; rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource({"Math, math", "ＭＡＴＨ, ｍａｔｈ", "-c-, -c-", "العربية, العربية", "\u1112\u1161\u11ab, 한"})
    void a_tag_is_found_in_any_case_and_form(String given, String tag) {
        when(articles.list(any(), any(), any(), any())).thenReturn(NONE);

        assertThat(http.get().uri("/v1/articles").queryParam("tag", given)).hasStatusOk();

        verify(articles)
                .list(new ArticleFilter(null, new Tag(tag), null), ArticleSort.NEWEST, null, PageRequest.first(20));
    }

    @ParameterizedTest
    @CsvSource({
        "'', REQUIRED",
        "' ', REQUIRED",
        "a b, ILLEGAL_CHARACTER",
        "#math, ILLEGAL_CHARACTER",
        "👋, ILLEGAL_CHARACTER",
        "a\u0000b, ILLEGAL_CHARACTER",
        "\u202Ea, ILLEGAL_CHARACTER",
        "a\uFFFD, ILLEGAL_CHARACTER",
        "---, MALFORMED",
        "1234567890123456789012345678901, TOO_LARGE"
    })
    void what_cannot_be_a_tag_breaks_its_rule(String tag, String code) {
        assertThat(http.get().uri("/v1/articles").queryParam("tag", tag))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[*].['field', 'code']")
                .isEqualTo(List.of(Map.of("field", "tag", "code", code)));
        verifyNoInteractions(articles);
    }

    @Test
    void a_client_hears_of_a_broken_tag_and_a_broken_author_at_once() {
        assertThat(http.get().uri("/v1/boards/free/articles?tag=a,b&author=x"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors[*].field")
                .isEqualTo(List.of("tag", "author"));
        verifyNoInteractions(articles);
    }

    @ParameterizedTest
    @CsvSource({"BOARD_NOT_FOUND, 404", "ACCOUNT_NOT_FOUND, 404", "SERVICE_UNAVAILABLE, 503"})
    void a_list_that_cannot_be_made_says_why(ErrorCode code, int status) {
        when(articles.list(any(), any(), any(), any())).thenThrow(new DomainException(code));

        assertThat(http.get().uri("/v1/boards/none/articles?author=nobody"))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"f", "Free", "자유", "-free", "free%", "0123456789012345678901234567890"})
    void there_is_no_list_of_what_cannot_be_a_board(String slug) {
        assertThat(http.get().uri("/v1/boards/{slug}/articles", slug))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("BOARD_NOT_FOUND");
        verifyNoInteractions(articles);
    }

    @Test
    void a_cursor_leads_on_in_its_own_order() {
        when(articles.list(any(), any(), any(), any())).thenReturn(NONE);

        assertThat(http.get().uri("/v1/boards/free/articles?cursor=" + cursor("board.newest:1:42")))
                .hasStatusOk();

        verify(articles).list(FREE, ArticleSort.NEWEST, null, new PageRequest(20, new Cursor(1, 42)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // of another order, or another list
                "board.liked:1:42",
                "board.active:1:42",
                "articles.newest:1:42",
                "board:1:42",
                "public:42",
                // forged
                "board.newest:42",
                "board.newest:1:0",
                "board.newest:-1:42",
                "board.newest:01:42",
                "board.newest:1:042",
                "board.newest:1:9007199254740992",
                "board.newest:9223372036854775808:42",
                "board.newest:1:42:42",
                "board.newest:1:42 or 1=1"
            })
    void a_cursor_of_another_order_or_a_forged_one_is_refused(String place) {
        assertThat(http.get().uri("/v1/boards/free/articles?cursor=" + cursor(place)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("BAD_CURSOR");
        verifyNoInteractions(articles);
    }

    private static String cursor(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }
}
