package io.miniter.application.shared;

import io.miniter.application.account.AccountViews;
import io.miniter.application.account.Accounts;
import io.miniter.application.follow.FollowViews;
import io.miniter.application.follow.Follows;
import io.miniter.application.media.StoredPictures;
import io.miniter.application.session.EndedSessions;
import io.miniter.application.session.Sessions;
import io.miniter.application.timeline.HomeTimeline;
import io.miniter.application.tweet.TweetViews;
import io.miniter.application.tweet.Tweets;

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

    /**
     * Brings about what a minute would: afterwards the ends of sessions are known everywhere. Nothing to do for a world
     * in which they are known at once.
     */
    default void letAMinutePass() {}
}
