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
     * Adds a new article: it is in the lists, and its board and each of its tags have one more. If another article has
     * its slug already, even a deleted one, it gets {@link io.miniter.domain.article.ArticleSlug#distinguishedBy}.
     *
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_ENDED} if the author is gone;
     *     {@code TOO_MANY_REQUESTS} beyond {@link Article#QUOTA}, with a time to wait
     */
    void add(Article article, RenderedBody rendered);

    /** The article, and how the account stands to it. */
    Optional<ArticleAccess> access(ArticleId id, AccountId account);

    /** The same, with the article held against other changes until the use case ends. */
    Optional<ArticleAccess> accessForChange(ArticleId id, AccountId account);

    /**
     * Stores another text of the article, and what it said before. Of its revisions {@link Revision#MAX_KEPT} stay, the
     * first and the newest. Tags that it has no longer have one article less, those that it has now one more.
     *
     * @param rendered the new body; {@code null} if the body stays
     */
    void revise(Article article, @Nullable RenderedBody rendered, Revision former);

    /** Stores whether the article is pinned, and whether it is locked. */
    void update(Article article);

    /**
     * How many articles are pinned on a board, without this one. Until the use case ends, nobody else pins one there.
     */
    int countPinned(BoardId board, ArticleId without);

    /** Takes the article out of the lists; its board and its tags have one less. It is kept. */
    void delete(DeletedArticle article);

    /** The deleted article, and how the account stands to it, held against other changes until the use case ends. */
    Optional<DeletedArticleAccess> deletedForChange(ArticleId id, AccountId account);

    /** Puts a deleted article back: it is in the lists, and its board and its tags have one more. */
    void bringBack(Article article);

    /**
     * Removes articles for good that were deleted before this time, with all that hangs on them, a few at a time.
     * Several servers may do it at the same time.
     *
     * @param most how many at most
     * @return how many; 0 when there were none
     */
    int removeDeletedBefore(Instant time, int most);

    /** Removes all articles of an author for good, with all that hangs on them; what is counted is counted less. */
    void removeAllBy(AccountId author);
}
