package io.miniter.web.comment;

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
@Tag(name = "Comments")
final class CommentLikeController {

    private final Like like;

    CommentLikeController(Like like) {
        this.like = like;
    }

    @PutMapping("/v1/comments/{id}/like")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Like a comment", description = "Doing it twice is no error.")
    @Refuses(ErrorCode.COMMENT_NOT_FOUND)
    void likeComment(Actor actor, @PathVariable String id) {
        like.like(new Like.Command(actor, CommentController.commentId(id)));
    }

    @DeleteMapping("/v1/comments/{id}/like")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "No longer like a comment", description = "Doing it twice is no error.")
    @Refuses(ErrorCode.COMMENT_NOT_FOUND)
    void unlikeComment(Actor actor, @PathVariable String id) {
        like.unlike(new Like.Command(actor, CommentController.commentId(id)));
    }
}
