package io.miniter.application.comment;

import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.CommentId;
import org.jspecify.annotations.Nullable;

/** Read comments, the oldest first. */
public interface CommentQueries {

    /**
     * The top-level comments of an article, each with its first replies.
     *
     * @param reader {@code null} for a reader without an account
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}
     */
    Page<CommentThreadView> onArticle(ArticleId article, @Nullable Actor reader, PageRequest request);

    /**
     * The replies to a comment; empty for a reply.
     *
     * @param reader {@code null} for a reader without an account
     * @throws io.miniter.domain.shared.DomainException {@code COMMENT_NOT_FOUND}
     */
    Page<CommentView> replies(CommentId comment, @Nullable Actor reader, PageRequest request);
}
