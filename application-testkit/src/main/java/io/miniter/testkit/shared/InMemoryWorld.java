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
import io.miniter.application.timeline.TimelineUpkeep;
import io.miniter.application.tweet.TweetViews;
import io.miniter.application.tweet.Tweets;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Password;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.CommentId;
import io.miniter.testkit.account.FastPasswordHasher;
import io.miniter.testkit.account.InMemoryAccountViews;
import io.miniter.testkit.account.InMemoryAccounts;
import io.miniter.testkit.article.InMemoryArticleViews;
import io.miniter.testkit.article.InMemoryArticles;
import io.miniter.testkit.article.InMemoryBookmarks;
import io.miniter.testkit.article.InMemoryLikes;
import io.miniter.testkit.article.InMemoryReadership;
import io.miniter.testkit.article.InMemoryRevisionViews;
import io.miniter.testkit.article.InMemoryTagViews;
import io.miniter.testkit.board.InMemoryBoardViews;
import io.miniter.testkit.board.InMemoryBoards;
import io.miniter.testkit.board.InMemoryModerators;
import io.miniter.testkit.comment.InMemoryCommentLikes;
import io.miniter.testkit.comment.InMemoryCommentViews;
import io.miniter.testkit.comment.InMemoryComments;
import io.miniter.testkit.event.InMemoryOutbox;
import io.miniter.testkit.follow.InMemoryFollowViews;
import io.miniter.testkit.follow.InMemoryFollows;
import io.miniter.testkit.media.InMemoryStoredPictures;
import io.miniter.testkit.session.InMemoryEndedSessions;
import io.miniter.testkit.session.InMemorySessions;
import io.miniter.testkit.session.RememberedAccessTokens;
import io.miniter.testkit.session.SequentialRefreshTokens;
import io.miniter.testkit.timeline.InMemoryFanOut;
import io.miniter.testkit.timeline.InMemoryHomeTimeline;
import io.miniter.testkit.timeline.InMemoryTimelineUpkeep;
import io.miniter.testkit.tweet.InMemoryTweetViews;
import io.miniter.testkit.tweet.InMemoryTweets;

/** Every driven port in memory, over one store; with the time and the ids in the hands of the test. */
public final class InMemoryWorld implements World {

    /** The password of every {@link #member}. */
    public static final Password PASSWORD = new Password("correct horse battery");

    private final SettableClock clock = new SettableClock();
    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryAccounts accounts = new InMemoryAccounts(store);
    private final InMemoryAccountViews accountViews = new InMemoryAccountViews(store);
    private final InMemorySessions sessions = new InMemorySessions(store);
    private final InMemoryEndedSessions endedSessions = new InMemoryEndedSessions(store);
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryTweets tweets = new InMemoryTweets(store, outbox);
    private final InMemoryTweetViews tweetViews = new InMemoryTweetViews(store);
    private final InMemoryFollows follows = new InMemoryFollows(store);
    private final InMemoryFollowViews followViews = new InMemoryFollowViews(store);
    private final InMemoryHomeTimeline homeTimeline = new InMemoryHomeTimeline(store, tweetViews);
    private final InMemoryTimelineUpkeep timelineUpkeep = new InMemoryTimelineUpkeep();
    private final InMemoryFanOut fanOut = new InMemoryFanOut();
    private final InMemoryStoredPictures storedPictures = new InMemoryStoredPictures(store);
    private final InMemoryBoards boards = new InMemoryBoards(store);
    private final InMemoryBoardViews boardViews = new InMemoryBoardViews(store);
    private final InMemoryModerators moderators = new InMemoryModerators(store);
    private final InMemoryArticles articles = new InMemoryArticles(store);
    private final InMemoryArticleViews articleViews = new InMemoryArticleViews(store);
    private final InMemoryRevisionViews revisionViews = new InMemoryRevisionViews(store);
    private final InMemoryTagViews tagViews = new InMemoryTagViews(store);
    private final InMemoryLikes likes = new InMemoryLikes(store);
    private final InMemoryBookmarks bookmarks = new InMemoryBookmarks(store);
    private final InMemoryReadership readership = new InMemoryReadership(store, clock);
    private final InMemoryComments comments = new InMemoryComments(store);
    private final InMemoryCommentViews commentViews = new InMemoryCommentViews(store);
    private final InMemoryCommentLikes commentLikes = new InMemoryCommentLikes(store);
    private final FastPasswordHasher hasher = new FastPasswordHasher();
    private final SequentialRefreshTokens refreshTokens = new SequentialRefreshTokens("login");
    private final RememberedAccessTokens accessTokens = new RememberedAccessTokens();
    private final SequentialIds ids = new SequentialIds();
    private final Scene scene = new Scene(() -> this, ids, clock);

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public AccountViews accountViews() {
        return accountViews;
    }

    @Override
    public Sessions sessions() {
        return sessions;
    }

    @Override
    public EndedSessions endedSessions() {
        return endedSessions;
    }

    @Override
    public Tweets tweets() {
        return tweets;
    }

    @Override
    public TweetViews tweetViews() {
        return tweetViews;
    }

    @Override
    public Follows follows() {
        return follows;
    }

    @Override
    public FollowViews followViews() {
        return followViews;
    }

    @Override
    public StoredPictures storedPictures() {
        return storedPictures;
    }

    @Override
    public InMemoryHomeTimeline homeTimeline() {
        return homeTimeline;
    }

    @Override
    public TimelineUpkeep timelineUpkeep() {
        return timelineUpkeep;
    }

    @Override
    public FanOut fanOut() {
        return fanOut;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public DeadLetters deadLetters() {
        return outbox;
    }

    @Override
    public Boards boards() {
        return boards;
    }

    @Override
    public BoardViews boardViews() {
        return boardViews;
    }

    @Override
    public Moderators moderators() {
        return moderators;
    }

    @Override
    public Articles articles() {
        return articles;
    }

    @Override
    public ArticleViews articleViews() {
        return articleViews;
    }

    @Override
    public RevisionViews revisionViews() {
        return revisionViews;
    }

    @Override
    public TagViews tagViews() {
        return tagViews;
    }

    @Override
    public Likes<ArticleId> likes() {
        return likes;
    }

    @Override
    public Bookmarks bookmarks() {
        return bookmarks;
    }

    @Override
    public Readership readership() {
        return readership;
    }

    @Override
    public Comments comments() {
        return comments;
    }

    @Override
    public CommentViews commentViews() {
        return commentViews;
    }

    @Override
    public Likes<CommentId> commentLikes() {
        return commentLikes;
    }

    public FastPasswordHasher hasher() {
        return hasher;
    }

    public SequentialRefreshTokens refreshTokens() {
        return refreshTokens;
    }

    public RememberedAccessTokens accessTokens() {
        return accessTokens;
    }

    public SequentialIds ids() {
        return ids;
    }

    public SettableClock clock() {
        return clock;
    }

    /** Somebody signed up with {@link #PASSWORD}. */
    public Account member(String handle) {
        return scene.account(handle, hasher.hash(PASSWORD));
    }

    /** People and what they do, in this world. */
    public Scene scene() {
        return scene;
    }
}
