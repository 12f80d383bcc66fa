package io.miniter.application.tweet;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AuthorView;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.tweet.PostTweet.Command;
import io.miniter.domain.account.Account;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.tweet.TweetId;
import io.miniter.domain.tweet.TweetPosted;
import io.miniter.domain.tweet.TweetText;
import io.miniter.testkit.event.Noted;
import io.miniter.testkit.event.PublishedEvents;
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PostTweetServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final PublishedEvents events = new PublishedEvents();
    private final PostTweet postTweet = new PostTweetService(world.tweets(), events, world.ids(), world.clock());
    private final Account alice = world.scene().account("Alice");
    private final Actor actor = world.scene().actor(alice);

    @Test
    void the_answer_is_the_tweet_as_readers_see_it() {
        world.clock().advance(Duration.ofHours(1));

        TweetView tweet = postTweet.postTweet(new Command(actor, new TweetText("안녕 👋")));

        assertThat(tweet)
                .isEqualTo(new TweetView(
                        tweet.id(),
                        new AuthorView(alice.id().value(), "Alice", "Alice", null),
                        "안녕 👋",
                        world.clock().instant()));
    }

    @Test
    void the_tweet_is_there_afterwards_and_counts() {
        TweetView tweet = postTweet.postTweet(new Command(actor, new TweetText("hello")));

        assertThat(world.tweetViews().find(new TweetId(tweet.id()))).hasValue(tweet);
        assertThat(world.scene().view(alice).tweets()).isEqualTo(1);
    }

    @Test
    void the_event_is_stored_with_the_tweet() {
        TweetView tweet = postTweet.postTweet(new Command(actor, new TweetText("hello")));

        TweetPosted posted = new TweetPosted(
                new TweetId(tweet.id()), alice.id(), world.clock().instant());
        assertThat(events.all()).containsExactly(posted);
        assertThat(world.outbox()
                        .claim(
                                new Noted<>(PublishedEvents.REACTION, TweetPosted.class, event -> 0),
                                10,
                                world.clock().instant()))
                .extracting(waiting -> waiting.content().get())
                .containsExactly(posted);
    }

    @Test
    void the_same_text_twice_makes_two_tweets_of_which_the_later_has_the_larger_id() {
        TweetView first = postTweet.postTweet(new Command(actor, new TweetText("hello")));
        TweetView second = postTweet.postTweet(new Command(actor, new TweetText("hello")));

        assertThat(second.id()).isGreaterThan(first.id());
        assertThat(world.tweetViews().byAuthor(alice.id(), PageRequest.first(10)))
                .containsExactly(second, first);
    }

    @Test
    void somebody_who_is_gone_posts_nothing() {
        world.accounts().remove(alice.id());

        assertRefused(ErrorCode.SESSION_ENDED, () -> postTweet.postTweet(new Command(actor, new TweetText("boo"))));
        assertThat(world.tweetViews().byEverybody(PageRequest.first(10))).isEmpty();
    }
}
