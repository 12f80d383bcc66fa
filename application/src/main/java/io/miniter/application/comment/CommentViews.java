package io.miniter.application.comment;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.CommentId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Comments as they are stored for readers, the oldest first. Those on deleted articles are excluded. */
public interface CommentViews {

    /** The comment as {@code reader} sees it; empty if it was deleted. */
    Optional<StoredCommentView> find(CommentId id, @Nullable AccountId reader);

    /** Whether there is such an article. */
    boolean isArticle(ArticleId article);

    /** Whether there is such a comment, including placeholders. */
    boolean isComment(CommentId comment);

    /** Up to {@link PageRequest#fetchSize()} top-level comments of the article, including placeholders. */
    List<StoredCommentView> onArticle(ArticleId article, @Nullable AccountId reader, PageRequest request);

    /**
     * The first replies to each of these comments, up to the given number each; the order of the comments is not
     * defined.
     */
    List<StoredCommentView> firstReplies(List<CommentId> parents, int most, @Nullable AccountId reader);

    /** Up to {@link PageRequest#fetchSize()} replies to a comment. */
    List<StoredCommentView> replies(CommentId parent, @Nullable AccountId reader, PageRequest request);
}
