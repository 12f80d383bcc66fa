package io.miniter.application.comment;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.CommentId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Comments as they are stored for readers, the oldest first. Those on deleted articles are not there. */
public interface CommentViews {

    /** The comment as {@code reader} sees it, if it was not deleted. */
    Optional<StoredCommentView> find(CommentId id, @Nullable AccountId reader);

    /** Whether there is such an article. */
    boolean isArticle(ArticleId article);

    /** Whether there is such a comment, be it an empty place. */
    boolean isComment(CommentId comment);

    /** Up to {@link PageRequest#fetchSize()} comments that stand directly under the article, empty places included. */
    List<StoredCommentView> onArticle(ArticleId article, @Nullable AccountId reader, PageRequest request);

    /** The first replies under each of these comments, up to so many under each, in any order of the comments. */
    List<StoredCommentView> firstReplies(List<CommentId> parents, int most, @Nullable AccountId reader);

    /** Up to {@link PageRequest#fetchSize()} replies under a comment. */
    List<StoredCommentView> replies(CommentId parent, @Nullable AccountId reader, PageRequest request);
}
