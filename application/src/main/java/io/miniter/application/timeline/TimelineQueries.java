package io.miniter.application.timeline;

import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.tweet.TweetView;

/** Read timelines, newest first. */
public interface TimelineQueries {

    /** The actor's own tweets and those of everybody whom they follow. */
    Page<TweetView> home(Actor actor, PageRequest request);

    /** Everybody's tweets. */
    Page<TweetView> everybody(PageRequest request);
}
