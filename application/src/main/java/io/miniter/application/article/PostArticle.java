package io.miniter.application.article;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleTitle;
import io.miniter.domain.article.RequestedSummary;
import io.miniter.domain.article.Tags;
import io.miniter.domain.board.BoardSlug;

/** Write an article. */
public interface PostArticle {

    /**
     * Posts the article on the board.
     *
     * @return the article as its author sees it
     * @throws io.miniter.domain.shared.DomainException {@code BOARD_NOT_FOUND, BOARD_ARCHIVED} or
     *     {@code MODERATORS_ONLY}; {@code SESSION_ENDED} if the author's account no longer exists
     */
    FullArticleView postArticle(Command command);

    /** The article and its board. */
    record Command(
            Actor actor, BoardSlug board, ArticleTitle title, RequestedSummary summary, ArticleBody body, Tags tags) {}
}
