package io.miniter.testkit.shared;

import io.miniter.application.account.AccountViews;
import io.miniter.application.account.Accounts;
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
import io.miniter.domain.like.Likeable;

/**
 * One implementation of everything that is stored, empty at the beginning of a test. The contracts of the ports ask for
 * a world rather than for a port, because what one port writes shows in what another reads.
 */
public interface World {

    /**
     * The implementation of a driven port, the same at each call. Features beyond those below are asked for by this, so
     * that a new one needs no line here.
     */
    <T> T get(Class<T> port);

    /** The likes of one kind of things. */
    <T extends Likeable> Likes<T> likesOf(Class<T> kind);

    default Accounts accounts() {
        return get(Accounts.class);
    }

    default AccountViews accountViews() {
        return get(AccountViews.class);
    }

    default Sessions sessions() {
        return get(Sessions.class);
    }

    default EndedSessions endedSessions() {
        return get(EndedSessions.class);
    }

    default Tweets tweets() {
        return get(Tweets.class);
    }

    default TweetViews tweetViews() {
        return get(TweetViews.class);
    }

    default Follows follows() {
        return get(Follows.class);
    }

    default FollowViews followViews() {
        return get(FollowViews.class);
    }

    default HomeTimeline homeTimeline() {
        return get(HomeTimeline.class);
    }

    default StoredPictures storedPictures() {
        return get(StoredPictures.class);
    }

    default TimelineUpkeep timelineUpkeep() {
        return get(TimelineUpkeep.class);
    }

    default FanOut fanOut() {
        return get(FanOut.class);
    }

    default Outbox outbox() {
        return get(Outbox.class);
    }

    default DeadLetters deadLetters() {
        return get(DeadLetters.class);
    }

    /**
     * Brings about what a minute would: afterwards the ends of sessions are known everywhere, tweets are with the
     * followers, and whoever has read an article is counted. Nothing to do for a world in which all this is so at once.
     */
    default void letAMinutePass() {}
}
