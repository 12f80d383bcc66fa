package io.miniter.web.article;

import io.miniter.application.article.ArticleQueries;
import io.miniter.application.article.bookmark.BookmarkArticle;
import io.miniter.application.shared.Actor;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.paging.ListOptions;
import io.miniter.http.paging.Listing;
import io.miniter.http.paging.PageResponse;
import io.miniter.http.problem.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Bookmarks")
final class BookmarkController {

    private final BookmarkArticle bookmarkArticle;
    private final ArticleQueries articles;
    private final ArticleWebConverter converter;

    BookmarkController(BookmarkArticle bookmarkArticle, ArticleQueries articles, ArticleWebConverter converter) {
        this.bookmarkArticle = bookmarkArticle;
        this.articles = articles;
        this.converter = converter;
    }

    @PutMapping("/v1/articles/{id}/bookmark")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Put an article among my bookmarks",
            description = "Doing it twice is no error, and moves it nowhere.")
    @Refuses(ErrorCode.ARTICLE_NOT_FOUND)
    void bookmarkArticle(Actor actor, @PathVariable String id) {
        bookmarkArticle.bookmark(new BookmarkArticle.Command(actor, ArticleController.articleId(id)));
    }

    @DeleteMapping("/v1/articles/{id}/bookmark")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an article from my bookmarks", description = "Doing it twice is no error.")
    @Refuses(ErrorCode.ARTICLE_NOT_FOUND)
    void removeBookmark(Actor actor, @PathVariable String id) {
        bookmarkArticle.removeBookmark(new BookmarkArticle.Command(actor, ArticleController.articleId(id)));
    }

    @GetMapping(path = "/v1/me/bookmarks", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "List my bookmarks",
            description = "The articles, without their bodies, the newest bookmark first. Nobody else sees them.")
    ResponseEntity<PageResponse<ArticleResponse>> listBookmarks(
            Actor actor, @ListOptions("bookmarks") Listing listing) {
        return listing.answer(articles.bookmarked(actor, listing.request()).map(converter::toResponse));
    }
}
