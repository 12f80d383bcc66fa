package io.miniter.web.article;

import io.miniter.application.like.Like;
import io.miniter.application.shared.Actor;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.problem.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Articles")
final class ArticleLikeController {

    private final Like like;

    ArticleLikeController(Like like) {
        this.like = like;
    }

    @PutMapping("/v1/articles/{id}/like")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Like an article", description = "Doing it twice is no error.")
    @Refuses(ErrorCode.ARTICLE_NOT_FOUND)
    void likeArticle(Actor actor, @PathVariable String id) {
        like.like(new Like.Command(actor, ArticleController.articleId(id)));
    }

    @DeleteMapping("/v1/articles/{id}/like")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "No longer like an article", description = "Doing it twice is no error.")
    @Refuses(ErrorCode.ARTICLE_NOT_FOUND)
    void unlikeArticle(Actor actor, @PathVariable String id) {
        like.unlike(new Like.Command(actor, ArticleController.articleId(id)));
    }
}
