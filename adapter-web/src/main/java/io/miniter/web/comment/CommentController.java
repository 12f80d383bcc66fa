package io.miniter.web.comment;

import io.miniter.application.comment.CommentQueries;
import io.miniter.application.comment.DeleteComment;
import io.miniter.application.comment.EditComment;
import io.miniter.application.comment.PostComment;
import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.paging.ListOptions;
import io.miniter.http.paging.Listing;
import io.miniter.http.paging.PageResponse;
import io.miniter.http.problem.Refuses;
import io.miniter.http.request.PathVariables;
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
@Tag(name = "Comments")
final class CommentController {

    private final CommentQueries comments;
    private final PostComment postComment;
    private final EditComment editComment;
    private final DeleteComment deleteComment;
    private final CommentWebConverter converter;

    CommentController(
            CommentQueries comments,
            PostComment postComment,
            EditComment editComment,
            DeleteComment deleteComment,
            CommentWebConverter converter) {
        this.comments = comments;
        this.postComment = postComment;
        this.editComment = editComment;
        this.deleteComment = deleteComment;
        this.converter = converter;
    }

    @GetMapping(path = "/v1/articles/{id}/comments", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "List the comments on an article",
            description = "Those that stand directly under it, the oldest first, each with its first replies.")
    @Refuses(ErrorCode.ARTICLE_NOT_FOUND)
    ResponseEntity<PageResponse<CommentThreadResponse>> listComments(
            @Nullable Actor reader, @PathVariable String id, @ListOptions("comments") Listing listing) {
        return listing.answer(
                comments.onArticle(articleId(id), reader, listing.request()).map(converter::toResponse));
    }

    /** Without {@code Location}: a single comment has no URL. */
    @PostMapping(
            path = "/v1/articles/{id}/comments",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Comment on an article, or reply to a comment",
            description =
                    "A reply to a reply stands beside it, under the same comment; `answered` says whom it answers."
                            + " A `parentId` that no comment has, or that is no id, is `COMMENT_NOT_FOUND`.")
    @Refuses({
        ErrorCode.ARTICLE_NOT_FOUND,
        ErrorCode.COMMENT_NOT_FOUND,
        ErrorCode.PARENT_OF_ANOTHER_ARTICLE,
        ErrorCode.BOARD_ARCHIVED,
        ErrorCode.ARTICLE_LOCKED
    })
    CommentResponse postComment(Actor actor, @PathVariable String id, @RequestBody PostCommentRequest request) {
        return converter.toResponse(postComment.postComment(request.toCommand(actor, articleId(id))));
    }

    @GetMapping(path = "/v1/comments/{id}/replies", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "List the replies to a comment",
            description = "The oldest first. A reply has none of its own.")
    @Refuses(ErrorCode.COMMENT_NOT_FOUND)
    ResponseEntity<PageResponse<CommentResponse>> listReplies(
            @Nullable Actor reader, @PathVariable String id, @ListOptions("replies") Listing listing) {
        return listing.answer(
                comments.replies(commentId(id), reader, listing.request()).map(converter::toResponse));
    }

    @PatchMapping(
            path = "/v1/comments/{id}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Edit a comment", description = "Only its author and the moderators of the board can.")
    @Refuses({ErrorCode.COMMENT_NOT_FOUND, ErrorCode.NOT_THE_AUTHOR, ErrorCode.BOARD_ARCHIVED})
    CommentResponse editComment(Actor actor, @PathVariable String id, @RequestBody EditCommentRequest request) {
        return converter.toResponse(editComment.editComment(request.toCommand(actor, commentId(id))));
    }

    @DeleteMapping("/v1/comments/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Delete a comment",
            description =
                    "Only its author and the moderators of the board can. One with replies leaves an empty place.")
    @Refuses({ErrorCode.COMMENT_NOT_FOUND, ErrorCode.NOT_THE_AUTHOR})
    void deleteComment(Actor actor, @PathVariable String id) {
        deleteComment.deleteComment(new DeleteComment.Command(actor, commentId(id)));
    }

    static CommentId commentId(String id) {
        return PathVariables.id(id, CommentId::new, ErrorCode.COMMENT_NOT_FOUND);
    }

    private static ArticleId articleId(String id) {
        return PathVariables.id(id, ArticleId::new, ErrorCode.ARTICLE_NOT_FOUND);
    }
}
