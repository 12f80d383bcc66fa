package io.miniter.application.article.moderation;

/** Remove deleted articles for good that nobody can restore any more. For the server itself, again and again. */
public interface RemoveDeletedArticles {

    /**
     * Removes some of them. Several servers may do it at the same time.
     *
     * @return how many; 0 when there were none
     */
    int removeDeletedArticles();
}
