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
     * The article to comment on, with a shared lock until the transaction ends: it cannot be deleted or locked nor its
     * board archived, but others can comment.
     */
    Optional<Discussion> discussion(ArticleId article, AccountId account);

    /** The comment, locked against deletion until the transaction ends; empty if it was deleted. */
    Optional<Comment> findToAnswer(CommentId id);

    /**
     * Adds a new comment, increments the counts of its article and parent, and updates the article's latest activity.
     *
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_ENDED} if the author's account no longer exists;
     *     {@code TOO_MANY_REQUESTS} beyond {@link Comment#QUOTA}, with the time until a retry
     */
    void add(Comment comment);

    /**
     * The comment, and the account's standing to it, locked for update until the transaction ends; empty if it or its
     * article was deleted.
     */
    Optional<CommentAccess> accessForChange(CommentId id, AccountId account);

    /** Updates the stored text of the comment. */
    void update(Comment comment);

    /**
     * Removes the comment, decrements the counts of its article and parent, and updates the article's latest activity.
     * A comment with replies leaves a placeholder, which is removed with the last of them.
     */
    void remove(Comment comment);

    /** Removes all comments of an author in the same way. */
    void removeAllBy(AccountId author);
}
