package io.miniter.application.tweet;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.Actor;
import io.miniter.application.tweet.DeleteTweet.Command;
import io.miniter.domain.account.Account;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class DeleteTweetServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final DeleteTweet deleteTweet = new DeleteTweetService(world.tweets());
    private final Account alice = world.scene().account("alice");
    private final Actor author = world.scene().actor(alice);
    private final Tweet tweet = world.scene().tweet(alice, "regrettable");

    @Test
    void an_author_deletes_their_own_tweet() {
        Tweet other = world.scene().tweet(alice, "fine");
        deleteTweet.deleteTweet(new Command(author, tweet.id()));

        assertThat(world.tweets().find(tweet.id())).isEmpty();
        assertThat(world.tweets().find(other.id())).isPresent();
        assertThat(world.scene().view(alice).tweets()).isEqualTo(1);
    }

    @Test
    void an_author_may_use_any_of_their_sessions() {
        deleteTweet.deleteTweet(new Command(world.scene().actor(alice), tweet.id()));

        assertThat(world.tweets().find(tweet.id())).isEmpty();
    }

    @Test
    void nobody_else_deletes_it_not_even_a_follower_or_the_followed() {
        Account bob = world.scene().account("bob");
        world.scene().follow(bob, alice);
        world.scene().follow(alice, bob);
        Actor friend = world.scene().actor(bob);

        assertRefused(ErrorCode.NOT_THE_AUTHOR, () -> deleteTweet.deleteTweet(new Command(friend, tweet.id())));
        assertThat(world.tweets().find(tweet.id())).isPresent();
        assertThat(world.scene().view(alice).tweets()).isEqualTo(1);
    }

    @Test
    void a_tweet_that_never_was_is_not_found() {
        assertRefused(
                ErrorCode.TWEET_NOT_FOUND, () -> deleteTweet.deleteTweet(new Command(author, new TweetId(Id.MAX))));
    }

    @Test
    void a_tweet_is_deleted_once() {
        deleteTweet.deleteTweet(new Command(author, tweet.id()));

        assertRefused(ErrorCode.TWEET_NOT_FOUND, () -> deleteTweet.deleteTweet(new Command(author, tweet.id())));
        assertThat(world.scene().view(alice).tweets()).isZero();
    }
}
