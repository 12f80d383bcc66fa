package io.miniter.application.article;

import io.miniter.domain.article.ArticleId;

/** Counts the readers of articles, each once a day (UTC) for an article. */
public interface Readership {

    /**
     * Takes note that somebody reads an article now. Non-blocking, never throws, and shows in the count some seconds
     * later. Of readers without an account nothing is kept that could tell who they were.
     */
    void note(ArticleId article, Visitor visitor);
}
