package io.miniter.application.comment;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.comment.CommentText;
import org.jspecify.annotations.Nullable;

/** Comment on an article, or reply to a comment. */
public interface PostComment {

    /**
     * Posts the comment.
     *
     * @return the comment as its author sees it
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND, BOARD_ARCHIVED, ARTICLE_LOCKED}; for
     *     the answered comment {@code COMMENT_NOT_FOUND} or {@code PARENT_OF_ANOTHER_ARTICLE}; {@code SESSION_ENDED} if
     *     the author's account no longer exists
     */
    CommentView postComment(Command command);

    /** The comment; {@code answered} is {@code null} for a comment on the article itself. */
    record Command(
            Actor actor,
            ArticleId articleId,
            CommentText text,
            @Nullable CommentId answered) {}
}
