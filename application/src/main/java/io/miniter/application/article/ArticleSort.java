package io.miniter.application.article;

/** In which order articles are listed. */
public enum ArticleSort {
    /** The newest first; on a board, after those that are pinned. */
    NEWEST,
    /** The one with the newest comment first; an article without comments as if it were its own. */
    ACTIVE,
    /** The one with the most likes first. */
    LIKED
}
