package io.miniter.application.article;

import io.miniter.domain.article.ArticleId;

/** Counts article views, one per reader, article and day (UTC). */
public interface Readership {

    /**
     * Records a view now. Non-blocking, never throws; the count is updated some seconds later. Stores nothing that
     * identifies readers without an account.
     */
    void note(ArticleId article, Visitor visitor);
}
