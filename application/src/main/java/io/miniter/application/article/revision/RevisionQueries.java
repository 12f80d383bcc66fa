package io.miniter.application.article.revision;

import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.ArticleId;

/** Read the revisions of an article. */
public interface RevisionQueries {

    /**
     * The revisions of an article, the newest first.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND} or {@code NOT_THE_AUTHOR}
     */
    Page<RevisionView> of(ArticleId article, Actor actor, PageRequest request);

    /**
     * One revision.
     *
     * @param number the version of the article
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND, NOT_THE_AUTHOR} or
     *     {@code REVISION_NOT_FOUND}
     */
    FullRevisionView byNumber(ArticleId article, int number, Actor actor);
}
