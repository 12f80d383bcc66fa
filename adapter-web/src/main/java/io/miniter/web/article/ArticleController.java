package io.miniter.web.article;

import io.miniter.application.article.ArticleQueries;
import io.miniter.application.article.DeleteArticle;
import io.miniter.application.article.EditArticle;
import io.miniter.application.article.FullArticleView;
import io.miniter.application.article.PostArticle;
import io.miniter.application.article.Visitor;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.ClientNetwork;
import io.miniter.application.shared.PublicContent;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.address.PublicUrl;
import io.miniter.http.caching.Cached;
import io.miniter.http.conditional.IfMatch;
import io.miniter.http.json.WrittenJson;
import io.miniter.http.problem.Refuses;
import io.miniter.http.request.PathVariables;
import io.miniter.web.board.BoardPathVariables;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Articles")
final class ArticleController {

    private final PostArticle postArticle;
    private final EditArticle editArticle;
    private final DeleteArticle deleteArticle;
    private final ArticleQueries articles;
    private final TaggedArticles taggedArticles;

    ArticleController(
            PostArticle postArticle,
            EditArticle editArticle,
            DeleteArticle deleteArticle,
            ArticleQueries articles,
            TaggedArticles taggedArticles) {
        this.postArticle = postArticle;
        this.editArticle = editArticle;
        this.deleteArticle = deleteArticle;
        this.articles = articles;
        this.taggedArticles = taggedArticles;
    }

    @PostMapping(
            path = "/v1/boards/{slug}/articles",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Write an article",
            description = "On a board for moderators only they can, and on an archived one nobody.")
    @Refuses({ErrorCode.BOARD_NOT_FOUND, ErrorCode.BOARD_ARCHIVED, ErrorCode.MODERATORS_ONLY})
    ResponseEntity<WrittenJson<FullArticleResponse>> postArticle(
            Actor actor, @PathVariable String slug, @RequestBody PostArticleRequest request, PublicUrl publicUrl) {
        FullArticleView article = postArticle.postArticle(request.toCommand(actor, BoardPathVariables.boardSlug(slug)));
        return taggedArticles.answer(
                ResponseEntity.created(
                        publicUrl.to("/v1/articles/" + article.article().id())),
                article);
    }

    @GetMapping(path = "/v1/articles/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Cached(value = PublicContent.ARTICLES, onReuse = CountedReaders.class)
    @Operation(
            summary = "Read an article",
            description =
                    "Counts a view, once a day for each reader. A reader who is logged in also learns what they may"
                            + " do with it. Without an account the answer is at most a second old.")
    @Refuses(ErrorCode.ARTICLE_NOT_FOUND)
    ResponseEntity<WrittenJson<FullArticleResponse>> readArticle(
            @Nullable Actor reader, @PathVariable String id, ClientNetwork network) {
        return taggedArticles.ok(articles.byId(articleId(id), new Visitor(reader, network)));
    }

    @PatchMapping(
            path = "/v1/articles/{id}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Edit an article",
            description =
                    "Only its author and the moderators of the board can. What it said before stays as a revision;"
                            + " a text that is the same changes nothing.")
    @Refuses({ErrorCode.ARTICLE_NOT_FOUND, ErrorCode.NOT_THE_AUTHOR, ErrorCode.BOARD_ARCHIVED})
    ResponseEntity<WrittenJson<FullArticleResponse>> editArticle(
            Actor actor, IfMatch ifMatch, @PathVariable String id, @RequestBody EditArticleRequest request) {
        return taggedArticles.ok(
                editArticle.editArticle(request.toCommand(actor, articleId(id), ifMatch.expectedVersion())));
    }

    @DeleteMapping("/v1/articles/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Delete an article",
            description =
                    "Only its author and the moderators of the board can. A moderator can restore it for 30 days.")
    @Refuses({ErrorCode.ARTICLE_NOT_FOUND, ErrorCode.NOT_THE_AUTHOR})
    void deleteArticle(Actor actor, IfMatch ifMatch, @PathVariable String id) {
        deleteArticle.deleteArticle(new DeleteArticle.Command(actor, articleId(id), ifMatch.expectedVersion()));
    }

    static ArticleId articleId(String id) {
        return PathVariables.id(id, ArticleId::new, ErrorCode.ARTICLE_NOT_FOUND);
    }
}
