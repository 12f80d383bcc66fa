package io.miniter.application.article;

import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleAccess;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.DeletedArticle;
import io.miniter.domain.article.DeletedArticleAccess;
import io.miniter.domain.article.Revision;
import io.miniter.domain.board.BoardId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All articles. */
public interface Articles {

    /**
     * Adds a new article to the lists and increments the counts of its board and tags. If another article has its slug
     * already, even a deleted one, it gets {@link io.miniter.domain.article.ArticleSlug#distinguishedBy}.
     *
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_ENDED} if the author's account no longer exists;
     *     {@code TOO_MANY_REQUESTS} beyond {@link Article#QUOTA}, with the time until a retry
     */
    void add(Article article, RenderedBody rendered);

    /** The article, and the account's standing to it. */
    Optional<ArticleAccess> access(ArticleId id, AccountId account);

    /** As {@link #access}, with the article locked for update until the transaction ends. */
    Optional<ArticleAccess> accessForChange(ArticleId id, AccountId account);

    /**
     * Stores the edited text, and the previous one as a revision. Keeps {@link Revision#MAX_KEPT} revisions: the first
     * and the newest. Updates the counts of removed and added tags.
     *
     * @param rendered the new body; {@code null} if the body stays
     */
    void revise(Article article, @Nullable RenderedBody rendered, Revision former);

    /** Updates the pinned and locked flags. */
    void update(Article article);

    /**
     * The number of pinned articles on a board, without this one. Locks pinning on the board until the transaction
     * ends.
     */
    int countPinned(BoardId board, ArticleId without);

    /** Soft-deletes the article: removes it from the lists and decrements the counts of its board and tags. */
    void delete(DeletedArticle article);

    /** The deleted article, and the account's standing to it, locked for update until the transaction ends. */
    Optional<DeletedArticleAccess> deletedForChange(ArticleId id, AccountId account);

    /** Restores a deleted article to the lists and increments the counts of its board and tags. */
    void bringBack(Article article);

    /**
     * Purges articles that were deleted before this time, with all that belongs to them, in batches. Safe to run
     * concurrently on several servers.
     *
     * @param most the maximum number
     * @return the number removed; 0 if there were none
     */
    int removeDeletedBefore(Instant time, int most);

    /** Purges all articles of an author, with all that belongs to them, and decrements the counts. */
    void removeAllBy(AccountId author);
}
