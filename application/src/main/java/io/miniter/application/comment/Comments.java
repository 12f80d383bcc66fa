package io.miniter.application.comment;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentAccess;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.comment.Discussion;
import java.util.Optional;

/** All comments. */
public interface Comments {

    /**
     * The article as a place for comments. Until the use case ends it is neither deleted nor locked, nor is its board
     * archived; others may comment too.
     */
    Optional<Discussion> discussion(ArticleId article, AccountId account);

    /** The comment, held against deletion until the use case ends; empty if it was deleted. */
    Optional<Comment> findToAnswer(CommentId id);

    /**
     * Adds a new comment: its article has one more, and is active by it; so has its parent.
     *
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_ENDED} if the author is gone;
     *     {@code TOO_MANY_REQUESTS} beyond {@link Comment#QUOTA}, with a time to wait
     */
    void add(Comment comment);

    /**
     * The comment, and how the account stands to it, held against other changes until the use case ends; empty if it or
     * its article was deleted.
     */
    Optional<CommentAccess> accessForChange(CommentId id, AccountId account);

    /** Stores what the comment says now. */
    void update(Comment comment);

    /**
     * Removes the comment: its article has one less, and is active by the newest of the others; so has its parent. A
     * comment with replies leaves an empty place, which goes with the last of them.
     */
    void remove(Comment comment);

    /** Removes all comments of an author in the same way. */
    void removeAllBy(AccountId author);
}
