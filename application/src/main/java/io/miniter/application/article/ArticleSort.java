package io.miniter.application.article;

/** Sort orders of article lists. */
public enum ArticleSort {
    /** Newest first; on a board, after the pinned ones. */
    NEWEST,
    /** Latest activity first: the newest comment, or the article's creation if it has none. */
    ACTIVE,
    /** Most likes first. */
    LIKED
}
