package io.miniter.application.article;

import io.miniter.application.article.moderation.DeletedArticleView;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.BoardSlug;
import org.jspecify.annotations.Nullable;

/** Read articles. */
public interface ArticleQueries {

    /**
     * One article. It counts as a view.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}
     */
    FullArticleView byId(ArticleId id, Visitor visitor);

    /** Counts a view when a cached response of {@link #byId} is served. Non-blocking, never throws. */
    void readAgain(ArticleId id, Visitor visitor);

    /**
     * The articles that match the filter.
     *
     * @param reader {@code null} for a reader without an account
     * @throws io.miniter.domain.shared.DomainException {@code BOARD_NOT_FOUND} or {@code ACCOUNT_NOT_FOUND}
     */
    Page<ArticleView> list(ArticleFilter filter, ArticleSort sort, @Nullable Actor reader, PageRequest request);

    /** The articles among the actor's bookmarks, the newest bookmark first. */
    Page<ArticleView> bookmarked(Actor actor, PageRequest request);

    /**
     * The deleted articles of a board that are not purged yet, the last deleted first.
     *
     * @throws io.miniter.domain.shared.DomainException {@code BOARD_NOT_FOUND} or {@code MODERATORS_ONLY}
     */
    Page<DeletedArticleView> deletedOn(BoardSlug board, Actor actor, PageRequest request);
}
