package io.miniter.application.shared;

import io.miniter.application.account.AccountViews;
import io.miniter.application.account.Accounts;
import io.miniter.application.account.FastPasswordHasher;
import io.miniter.application.account.InMemoryAccountViews;
import io.miniter.application.account.InMemoryAccounts;
import io.miniter.application.follow.FollowViews;
import io.miniter.application.follow.Follows;
import io.miniter.application.follow.InMemoryFollowViews;
import io.miniter.application.follow.InMemoryFollows;
import io.miniter.application.media.InMemoryStoredPictures;
import io.miniter.application.media.StoredPictures;
import io.miniter.application.session.EndedSessions;
import io.miniter.application.session.InMemoryEndedSessions;
import io.miniter.application.session.InMemorySessions;
import io.miniter.application.session.RememberedAccessTokens;
import io.miniter.application.session.SequentialRefreshTokens;
import io.miniter.application.session.Sessions;
import io.miniter.application.timeline.HomeTimeline;
import io.miniter.application.timeline.InMemoryHomeTimeline;
import io.miniter.application.tweet.InMemoryTweetViews;
import io.miniter.application.tweet.InMemoryTweets;
import io.miniter.application.tweet.TweetViews;
import io.miniter.application.tweet.Tweets;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Password;

/** Every driven port in memory, over one store; with the time and the ids in the hands of the test. */
public final class InMemoryWorld implements World {

    /** The password of every {@link #member}. */
    public static final Password PASSWORD = new Password("correct horse battery");

    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryAccounts accounts = new InMemoryAccounts(store);
    private final InMemoryAccountViews accountViews = new InMemoryAccountViews(store);
    private final InMemorySessions sessions = new InMemorySessions(store);
    private final InMemoryEndedSessions endedSessions = new InMemoryEndedSessions(store);
    private final InMemoryTweets tweets = new InMemoryTweets(store);
    private final InMemoryTweetViews tweetViews = new InMemoryTweetViews(store);
    private final InMemoryFollows follows = new InMemoryFollows(store);
    private final InMemoryFollowViews followViews = new InMemoryFollowViews(store);
    private final InMemoryHomeTimeline homeTimeline = new InMemoryHomeTimeline(store);
    private final InMemoryStoredPictures storedPictures = new InMemoryStoredPictures(store);
    private final FastPasswordHasher hasher = new FastPasswordHasher();
    private final SequentialRefreshTokens refreshTokens = new SequentialRefreshTokens("login");
    private final RememberedAccessTokens accessTokens = new RememberedAccessTokens();
    private final SequentialIds ids = new SequentialIds();
    private final SettableClock clock = new SettableClock();
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
    public HomeTimeline homeTimeline() {
        return homeTimeline;
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
