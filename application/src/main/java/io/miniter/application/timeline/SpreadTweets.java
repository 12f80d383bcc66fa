package io.miniter.application.timeline;

/** Bring new tweets into the home timelines of the followers. For the server itself, again and again. */
public interface SpreadTweets {

    /**
     * Does a part of the work, of some hundred milliseconds at most. Several servers may do it at the same time.
     *
     * @return how many tweets it worked on; 0 when there were none
     */
    int spreadTweets();
}
