package io.miniter.application.article.moderation;

/** Purge deleted articles whose time for restoring is over. A periodic job. */
public interface RemoveDeletedArticles {

    /**
     * Removes one batch. Safe to run concurrently on several servers.
     *
     * @return the number removed; 0 if there were none
     */
    int removeDeletedArticles();
}
