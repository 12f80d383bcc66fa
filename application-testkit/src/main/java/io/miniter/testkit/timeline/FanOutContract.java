package io.miniter.testkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.PageRequest;
import io.miniter.application.timeline.FanOut;
import io.miniter.domain.account.Account;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetPosted;
import io.miniter.testkit.shared.WorldContract;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is true of every implementation of {@link FanOut}: each follower has each tweet, once. */
public abstract class FanOutContract extends WorldContract {

    @Test
    void a_tweet_comes_to_every_follower_and_to_nobody_else() {
        Account author = scene.account("author");
        List<Account> followers = followersOf(author, 3);
        Account stranger = scene.account("stranger");
        assertThat(home(stranger)).isEmpty();
        Tweet first = scene.tweet(author, "first");
        Tweet second = scene.tweet(author, "second");
        deliver(first, second);

        assertThat(followers).allSatisfy(follower -> assertThat(home(follower)).containsExactly(id(second), id(first)));
        assertThat(home(stranger)).isEmpty();
    }

    @Test
    void a_tweet_that_is_delivered_twice_shows_once() {
        Account author = scene.account("author");
        Account follower = followersOf(author, 1).getFirst();
        Tweet tweet = scene.tweet(author, "hello");
        deliver(tweet);
        deliver(tweet);

        assertThat(home(follower)).containsExactly(id(tweet));
    }

    @Test
    void tweets_of_several_authors_are_delivered_together() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Account follower = followersOf(alice, 1).getFirst();
        scene.follow(follower, bob);
        Tweet first = scene.tweet(alice, "first");
        Tweet second = scene.tweet(bob, "second");
        Tweet third = scene.tweet(alice, "third");
        deliver(first, second, third);

        assertThat(home(follower)).containsExactly(id(third), id(second), id(first));
    }

    @Test
    void a_tweet_that_was_deleted_and_one_that_nobody_follows_are_done_with() {
        Account author = scene.account("author");
        Account follower = followersOf(author, 1).getFirst();
        Tweet deleted = scene.tweet(author, "regrettable");
        Tweet alone = scene.tweet(scene.account("alone"), "to nobody");
        world().tweets().remove(deleted.id());
        deliver(deleted, alone);

        assertThat(home(follower)).isEmpty();
    }

    private List<Account> followersOf(Account author, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    Account follower = scene.account("follower_" + number);
                    scene.follow(follower, author);
                    assertThat(home(follower)).isEmpty();
                    return follower;
                })
                .toList();
    }

    private void deliver(Tweet... tweets) {
        List<TweetPosted> waiting = List.of(tweets).stream()
                .map(tweet -> new TweetPosted(tweet.id(), tweet.authorId(), tweet.createdAt()))
                .toList();
        while (!waiting.isEmpty()) {
            int delivered = world().fanOut().deliver(waiting);
            assertThat(delivered).isBetween(1, waiting.size());
            waiting = waiting.subList(delivered, waiting.size());
        }
    }

    private static long id(Tweet tweet) {
        return tweet.id().value();
    }

    private List<Long> home(Account reader) {
        return world().homeTimeline().of(reader.id(), PageRequest.first(10), clock.instant()).stream()
                .map(entry -> entry.tweet().id())
                .toList();
    }
}
