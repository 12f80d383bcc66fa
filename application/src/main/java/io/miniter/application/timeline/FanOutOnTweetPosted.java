package io.miniter.application.timeline;

import io.miniter.application.event.FromOutbox;
import io.miniter.domain.tweet.TweetPosted;
import java.util.List;

/** A new tweet comes into the stored home timelines of the author's followers. */
final class FanOutOnTweetPosted implements FromOutbox<TweetPosted> {

    private final FanOut fanOut;

    FanOutOnTweetPosted(FanOut fanOut) {
        this.fanOut = fanOut;
    }

    @Override
    public Class<TweetPosted> event() {
        return TweetPosted.class;
    }

    @Override
    public String name() {
        return "fan-out";
    }

    @Override
    public long subject(TweetPosted event) {
        return event.author().value();
    }

    @Override
    public boolean onlyIfFollowed() {
        return true;
    }

    @Override
    public void react(TweetPosted event) {
        fanOut.deliver(List.of(event));
    }

    @Override
    public int react(List<TweetPosted> events) {
        return fanOut.deliver(events);
    }
}
