package io.miniter.application.article.revision;

import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.ArticleId;

/** Read what an article said before. */
public interface RevisionQueries {

    /**
     * The former texts of an article, the newest first.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND} or {@code NOT_THE_AUTHOR}
     */
    Page<RevisionView> of(ArticleId article, Actor actor, PageRequest request);

    /**
     * One of them.
     *
     * @param number the version of the article that said so
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND, NOT_THE_AUTHOR} or
     *     {@code REVISION_NOT_FOUND}
     */
    FullRevisionView byNumber(ArticleId article, int number, Actor actor);
}
