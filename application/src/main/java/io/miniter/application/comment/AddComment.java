package io.miniter.application.comment;

import io.miniter.domain.comment.CommentId;

/** Store a comment: the part of {@link PostComment} that is one transaction. */
public interface AddComment {

    /**
     * Adds the comment to the article.
     *
     * @return the comment's id
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND, BOARD_ARCHIVED, ARTICLE_LOCKED}; of
     *     what it answers {@code COMMENT_NOT_FOUND} or {@code PARENT_OF_ANOTHER_ARTICLE}; {@code SESSION_ENDED} if the
     *     author is gone
     */
    CommentId addComment(PostComment.Command command);
}
