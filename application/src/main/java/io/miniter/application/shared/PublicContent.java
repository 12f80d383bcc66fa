package io.miniter.application.shared;

/**
 * Kinds of public content whose responses are cached briefly. A {@link UseCase} declares which kinds it may change;
 * {@link ContentVersions} versions them.
 */
public enum PublicContent {
    /** Tweets, with the names and the pictures of their authors. */
    TWEETS,
    /** Home timelines, which are public in the classic API; they depend on tweets and follows. */
    TIMELINES,
    /** Boards and the articles on them, with their authors, their tags, and all of their counts but views. */
    ARTICLES
}
