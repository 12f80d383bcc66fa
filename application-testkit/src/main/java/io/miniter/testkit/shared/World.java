package io.miniter.testkit.shared;

import io.miniter.application.account.AccountViews;
import io.miniter.application.account.Accounts;
import io.miniter.application.article.ArticleViews;
import io.miniter.application.article.Articles;
import io.miniter.application.article.Readership;
import io.miniter.application.article.bookmark.Bookmarks;
import io.miniter.application.article.revision.RevisionViews;
import io.miniter.application.article.tag.TagViews;
import io.miniter.application.board.BoardViews;
import io.miniter.application.board.Boards;
import io.miniter.application.board.Moderators;
import io.miniter.application.comment.CommentViews;
import io.miniter.application.comment.Comments;
import io.miniter.application.event.DeadLetters;
import io.miniter.application.event.Outbox;
import io.miniter.application.follow.FollowViews;
import io.miniter.application.follow.Follows;
import io.miniter.application.like.Likes;
import io.miniter.application.media.StoredPictures;
import io.miniter.application.session.EndedSessions;
import io.miniter.application.session.Sessions;
import io.miniter.application.timeline.FanOut;
import io.miniter.application.timeline.HomeTimeline;
import io.miniter.application.timeline.TimelineUpkeep;
import io.miniter.application.tweet.TweetViews;
import io.miniter.application.tweet.Tweets;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.CommentId;
import io.miniter.testkit.article.SeenArticles;
import io.miniter.testkit.comment.SeenComments;

/**
 * One implementation of everything that is stored, empty at the beginning of a test. The contracts of the ports ask for
 * a world rather than for a port, because what one port writes shows in what another reads.
 */
public interface World {

    Accounts accounts();

    AccountViews accountViews();

    Sessions sessions();

    EndedSessions endedSessions();

    Tweets tweets();

    TweetViews tweetViews();

    Follows follows();

    FollowViews followViews();

    HomeTimeline homeTimeline();

    StoredPictures storedPictures();

    Boards boards();

    BoardViews boardViews();

    Moderators moderators();

    Articles articles();

    ArticleViews articleViews();

    /** The articles as readers see them. */
    default SeenArticles seenArticles() {
        return new SeenArticles(articleViews());
    }

    RevisionViews revisionViews();

    TagViews tagViews();

    Likes<ArticleId> likes();

    Bookmarks bookmarks();

    Readership readership();

    Comments comments();

    CommentViews commentViews();

    /** The comments as readers see them. */
    default SeenComments seenComments() {
        return new SeenComments(commentViews());
    }

    Likes<CommentId> commentLikes();

    TimelineUpkeep timelineUpkeep();

    FanOut fanOut();

    Outbox outbox();

    DeadLetters deadLetters();

    /**
     * Brings about what a minute would: afterwards the ends of sessions are known everywhere, tweets are with the
     * followers, and whoever has read an article is counted. Nothing to do for a world in which all this is so at once.
     */
    default void letAMinutePass() {}
}
