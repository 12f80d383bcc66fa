package io.miniter.application.shared;

/**
 * What many read without an account, so that answers made of it are kept for a moment. A {@link UseCase} says which of
 * it a call may change; {@link ContentVersions} knows when that happened last.
 */
public enum PublicContent {
    /** Tweets, with the names and the pictures of their authors. */
    TWEETS,
    /** Home timelines, which the classic API shows to anybody: tweets again, and who follows whom. */
    TIMELINES,
    /** Boards and the articles on them, with their authors, their tags, and all that is counted of them but views. */
    ARTICLES
}
