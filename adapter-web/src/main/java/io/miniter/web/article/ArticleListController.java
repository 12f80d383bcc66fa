package io.miniter.web.article;

import io.miniter.application.article.ArticleFilter;
import io.miniter.application.article.ArticleQueries;
import io.miniter.application.article.ArticleSort;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.PublicContent;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.caching.Cached;
import io.miniter.http.paging.ListOptions;
import io.miniter.http.paging.Listing;
import io.miniter.http.paging.PageResponse;
import io.miniter.http.problem.Refuses;
import io.miniter.web.board.BoardPathVariables;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Articles")
final class ArticleListController {

    private final ArticleQueries articles;
    private final ArticleWebConverter converter;

    ArticleListController(ArticleQueries articles, ArticleWebConverter converter) {
        this.articles = articles;
        this.converter = converter;
    }

    @GetMapping(path = "/v1/articles", produces = MediaType.APPLICATION_JSON_VALUE)
    @Cached(PublicContent.ARTICLES)
    @Operation(
            summary = "List the articles of all boards",
            description =
                    "Without their bodies. By `active` the one with the newest comment comes first, by `liked` the"
                            + " one with the most likes: these two say `order: LIVE`. Without an account the list is"
                            + " at most a second old.")
    @Refuses(ErrorCode.ACCOUNT_NOT_FOUND)
    ResponseEntity<PageResponse<ArticleResponse>> listArticles(
            @Nullable Actor reader,
            @ListOptions(
                            value = "articles",
                            orders = ArticleListOrder.class,
                            filters = {ArticleFilters.TAG, ArticleFilters.AUTHOR})
                    Listing listing) {
        return answer(ArticleFilters.read(null, listing), reader, listing);
    }

    @GetMapping(path = "/v1/boards/{slug}/articles", produces = MediaType.APPLICATION_JSON_VALUE)
    @Cached(PublicContent.ARTICLES)
    @Operation(
            summary = "List the articles of a board",
            description = "Without their bodies. By `newest` those that are pinned come before all others, unless an"
                    + " author is given; by `active` the one with the newest comment comes first, by `liked` the one with"
                    + " the most likes: these two say `order: LIVE`. One that is pinned while you turn the pages goes to"
                    + " the first. Without an account the list is at most a second old.")
    @Refuses({ErrorCode.BOARD_NOT_FOUND, ErrorCode.ACCOUNT_NOT_FOUND})
    ResponseEntity<PageResponse<ArticleResponse>> listArticlesOnBoard(
            @Nullable Actor reader,
            @PathVariable String slug,
            @ListOptions(
                            value = "board",
                            orders = ArticleListOrder.class,
                            filters = {ArticleFilters.TAG, ArticleFilters.AUTHOR})
                    Listing listing) {
        return answer(ArticleFilters.read(BoardPathVariables.boardSlug(slug), listing), reader, listing);
    }

    private ResponseEntity<PageResponse<ArticleResponse>> answer(
            ArticleFilter filter, @Nullable Actor reader, Listing listing) {
        ArticleSort sort = listing.order(ArticleListOrder.class).sort();
        return listing.answer(
                articles.list(filter, sort, reader, listing.request()).map(converter::toResponse));
    }
}
