package io.miniter.web.article;

import io.miniter.application.article.ArticleQueries;
import io.miniter.application.article.moderation.LockArticle;
import io.miniter.application.article.moderation.PinArticle;
import io.miniter.application.article.moderation.RestoreArticle;
import io.miniter.application.shared.Actor;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.json.WrittenJson;
import io.miniter.http.paging.ListOptions;
import io.miniter.http.paging.Listing;
import io.miniter.http.paging.PageResponse;
import io.miniter.http.problem.Refuses;
import io.miniter.web.board.BoardPathVariables;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for the moderators of a board. */
@RestController
@Tag(name = "Moderation")
final class ModerationController {

    private final PinArticle pinArticle;
    private final LockArticle lockArticle;
    private final RestoreArticle restoreArticle;
    private final ArticleQueries articles;
    private final ArticleWebConverter converter;
    private final TaggedArticles taggedArticles;

    ModerationController(
            PinArticle pinArticle,
            LockArticle lockArticle,
            RestoreArticle restoreArticle,
            ArticleQueries articles,
            ArticleWebConverter converter,
            TaggedArticles taggedArticles) {
        this.pinArticle = pinArticle;
        this.lockArticle = lockArticle;
        this.restoreArticle = restoreArticle;
        this.articles = articles;
        this.converter = converter;
        this.taggedArticles = taggedArticles;
    }

    @PutMapping("/v1/articles/{id}/pin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Pin an article",
            description = "It comes before the others of its board, by `newest`. At most 5 are pinned on a board. Doing"
                    + " it twice is no error.")
    @Refuses({ErrorCode.ARTICLE_NOT_FOUND, ErrorCode.MODERATORS_ONLY, ErrorCode.TOO_MANY_PINNED})
    void pinArticle(Actor actor, @PathVariable String id) {
        pinArticle.pin(new PinArticle.Command(actor, ArticleController.articleId(id)));
    }

    @DeleteMapping("/v1/articles/{id}/pin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Unpin an article", description = "Doing it twice is no error.")
    @Refuses({ErrorCode.ARTICLE_NOT_FOUND, ErrorCode.MODERATORS_ONLY})
    void unpinArticle(Actor actor, @PathVariable String id) {
        pinArticle.unpin(new PinArticle.Command(actor, ArticleController.articleId(id)));
    }

    @PutMapping("/v1/articles/{id}/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lock an article", description = "It takes no more comments. Doing it twice is no error.")
    @Refuses({ErrorCode.ARTICLE_NOT_FOUND, ErrorCode.MODERATORS_ONLY})
    void lockArticle(Actor actor, @PathVariable String id) {
        lockArticle.lock(new LockArticle.Command(actor, ArticleController.articleId(id)));
    }

    @DeleteMapping("/v1/articles/{id}/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Unlock an article", description = "It takes comments again. Doing it twice is no error.")
    @Refuses({ErrorCode.ARTICLE_NOT_FOUND, ErrorCode.MODERATORS_ONLY})
    void unlockArticle(Actor actor, @PathVariable String id) {
        lockArticle.unlock(new LockArticle.Command(actor, ArticleController.articleId(id)));
    }

    @GetMapping(path = "/v1/boards/{slug}/deleted-articles", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "List the deleted articles of a board",
            description = "Those that can be restored, the last deleted first.")
    @Refuses({ErrorCode.BOARD_NOT_FOUND, ErrorCode.MODERATORS_ONLY})
    ResponseEntity<PageResponse<DeletedArticleResponse>> listDeletedArticles(
            Actor actor, @PathVariable String slug, @ListOptions(value = "deleted", ranked = true) Listing listing) {
        return listing.answer(articles.deletedOn(BoardPathVariables.boardSlug(slug), actor, listing.request())
                .map(converter::toResponse));
    }

    @PostMapping(path = "/v1/articles/{id}/restore", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Restore a deleted article",
            description = "With its comments and likes, for 30 days after it was deleted. It comes back unpinned. One"
                    + " that is not deleted stays as it is.")
    @Refuses({ErrorCode.ARTICLE_NOT_FOUND, ErrorCode.MODERATORS_ONLY})
    ResponseEntity<WrittenJson<FullArticleResponse>> restoreArticle(Actor actor, @PathVariable String id) {
        return taggedArticles.ok(
                restoreArticle.restoreArticle(new RestoreArticle.Command(actor, ArticleController.articleId(id))));
    }
}
