package io.miniter.application.article;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.board.BoardSlug;

/** Store an article that was written and rendered: the part of {@link PostArticle} that is one transaction. */
public interface AddArticle {

    /**
     * Adds the article to the board.
     *
     * @return the article's id
     * @throws io.miniter.domain.shared.DomainException {@code BOARD_NOT_FOUND, BOARD_ARCHIVED} or
     *     {@code MODERATORS_ONLY}; {@code SESSION_ENDED} if the author is gone
     */
    ArticleId addArticle(Command command);

    /** What was written, and where it shall stand. */
    record Command(Actor actor, BoardSlug board, ArticleText text, RenderedBody rendered) {}
}
