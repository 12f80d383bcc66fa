package io.miniter.application.article;

import io.miniter.application.article.moderation.DeletedArticleView;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.BoardId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Articles as they are stored for readers. Deleted ones are excluded. */
public interface ArticleViews {

    /** The article as {@code reader} sees it. */
    Optional<StoredFullArticleView> find(ArticleId id, @Nullable AccountId reader);

    /**
     * Up to {@link PageRequest#fetchSize()} articles as {@code reader} sees them. Pinned ones come first only with
     * {@link ArticleSort#NEWEST} on one board, with or without an author.
     */
    List<ListEntry<StoredArticleView>> list(
            ArticleSelection selection, ArticleSort sort, @Nullable AccountId reader, PageRequest request);

    /** Up to {@link PageRequest#fetchSize()} articles among the reader's bookmarks, the newest bookmark first. */
    List<ListEntry<StoredArticleView>> bookmarked(AccountId reader, PageRequest request);

    /** Up to {@link PageRequest#fetchSize()} deleted articles of a board, the last deleted first. */
    List<ListEntry<DeletedArticleView>> deleted(BoardId board, PageRequest request);
}
