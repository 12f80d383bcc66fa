package io.miniter.application.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.event.OutboxEntry;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.TweetId;
import io.miniter.domain.tweet.TweetPosted;
import io.miniter.testkit.timeline.FanOutEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FanOutOnTweetPostedTest {

    private static final TweetPosted FIRST = posted(1);
    private static final TweetPosted SECOND = posted(2);

    private final List<TweetPosted> delivered = new ArrayList<>();
    private final FanOutOnTweetPosted reaction = new FanOutOnTweetPosted(tweets -> {
        delivered.add(tweets.getFirst());
        return 1;
    });

    @Test
    void its_entry_is_for_the_followers_of_the_author() {
        assertThat(OutboxEntry.of(reaction, FIRST))
                .isEqualTo(new OutboxEntry("fan-out", 7, FIRST, true))
                .isEqualTo(FanOutEntry.of(FIRST));
    }

    @Test
    void a_tweet_is_delivered() {
        reaction.react(FIRST);

        assertThat(delivered).containsExactly(FIRST);
    }

    @Test
    void of_several_as_many_are_done_as_were_delivered() {
        assertThat(reaction.react(List.of(FIRST, SECOND))).isEqualTo(1);
        assertThat(delivered).containsExactly(FIRST);
    }

    private static TweetPosted posted(long tweet) {
        return new TweetPosted(new TweetId(tweet), new AccountId(7), Instant.EPOCH);
    }
}
