package io.miniter.testkit.tweet;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.event.OutboxEntry;
import io.miniter.application.tweet.TweetView;
import io.miniter.application.tweet.Tweets;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.Changed;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.domain.tweet.ATweet;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import io.miniter.domain.tweet.TweetPosted;
import io.miniter.domain.tweet.TweetText;
import io.miniter.testkit.event.Noted;
import io.miniter.testkit.shared.WorldContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link Tweets}. */
public abstract class TweetsContract extends WorldContract {

    private Tweets tweets() {
        return world().tweets();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "안녕하세요, 미니터!",
                "one\n\ntwo\n three",
                "👨‍👩‍👧‍👦 👋🏽 🇰🇷 ❤️",
                "'; DROP TABLE tweets; --",
                "100 % \\ _ \" ' ` $1 #{x} ${y} ? :z",
                "<script>alert(1)</script> &amp;",
                "مرحبا \u202Eabc",
                "x"
            })
    void a_tweet_is_stored_with_all_that_it_is(String text) {
        Account alice = scene.account("alice");
        Tweet posted = scene.tweet(alice, text);

        assertThat(tweets().find(posted.id())).hasValueSatisfying(found -> assertSame(found, posted));
    }

    @Test
    void whoever_adds_a_tweet_gets_it_as_its_readers_do() {
        Account alice = scene.account("alice");
        Tweet tweet = ATweet.by(alice.id(), ids.next(), "안녕 👋");

        TweetView added = tweets().add(tweet, List.of());

        assertThat(added.text()).isEqualTo("안녕 👋");
        assertThat(added.author().handle()).isEqualTo("alice");
        assertThat(world().tweetViews().find(tweet.id())).hasValue(added);
    }

    @Test
    void a_tweet_may_be_as_large_as_its_bounds_allow() {
        Account alice = scene.account("alice");
        Tweet largest = Tweet.post(
                        new TweetId(Id.MAX),
                        alice.id(),
                        new TweetText("😀".repeat(TweetText.MAX_LENGTH)),
                        clock.instant())
                .aggregate();
        tweets().add(largest, List.of());

        assertThat(tweets().find(largest.id())).hasValueSatisfying(found -> assertSame(found, largest));
    }

    @Test
    void what_is_not_there_is_not_found() {
        scene.tweet(scene.account("alice"), "hello");

        assertThat(tweets().find(new TweetId(Id.MAX))).isEmpty();
    }

    @Test
    void each_tweet_counts_for_its_author_once() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.tweet(alice, "first");
        scene.tweet(alice, "first");
        scene.tweet(bob, "mine");

        assertThat(scene.view(alice).tweets()).isEqualTo(2);
        assertThat(scene.view(bob).tweets()).isEqualTo(1);
    }

    @Test
    void a_tweet_of_an_author_who_is_gone_is_refused() {
        Account alice = scene.account("alice");
        world().accounts().remove(alice.id());
        Tweet tweet = ATweet.by(alice.id(), ids.next(), "too late");

        assertRefused(ErrorCode.SESSION_ENDED, () -> tweets().add(tweet, List.of()));
        assertThat(tweets().find(tweet.id())).isEmpty();
    }

    @Test
    void a_tweet_of_an_author_who_never_was_is_refused() {
        assertRefused(ErrorCode.SESSION_ENDED, () -> tweets().add(ATweet.by(new AccountId(Id.MAX)), List.of()));
    }

    @Test
    void a_removed_tweet_is_gone_and_no_longer_counts() {
        Account alice = scene.account("alice");
        Tweet removed = scene.tweet(alice, "regrettable");
        Tweet kept = scene.tweet(alice, "fine");
        tweets().remove(removed.id());

        assertThat(tweets().find(removed.id())).isEmpty();
        assertThat(tweets().find(kept.id())).isPresent();
        assertThat(scene.view(alice).tweets()).isEqualTo(1);
    }

    @Test
    void removing_what_is_gone_already_changes_nothing() {
        Account alice = scene.account("alice");
        Tweet removed = scene.tweet(alice, "regrettable");
        scene.tweet(alice, "fine");
        tweets().remove(removed.id());
        tweets().remove(removed.id());
        tweets().remove(new TweetId(Id.MAX));

        assertThat(scene.view(alice).tweets()).isEqualTo(1);
    }

    @Test
    void removing_a_tweet_counts_for_its_own_author_only() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Tweet ofAlice = scene.tweet(alice, "mine");
        scene.tweet(bob, "his");
        tweets().remove(ofAlice.id());

        assertThat(scene.view(alice).tweets()).isZero();
        assertThat(scene.view(bob).tweets()).isEqualTo(1);
    }

    @Test
    void a_tweet_leaves_its_entries_in_the_outbox() {
        Account alice = scene.account("alice");
        scene.follow(scene.account("bob"), alice);
        TweetPosted event = post(alice);

        assertThat(waiting("for-followers")).containsExactly(event);
        assertThat(waiting("for-everybody")).containsExactly(event);
    }

    @Test
    void what_is_for_followers_is_left_out_where_there_are_none() {
        TweetPosted event = post(scene.account("alice"));

        assertThat(waiting("for-followers")).isEmpty();
        assertThat(waiting("for-everybody")).containsExactly(event);
    }

    @Test
    void a_refused_tweet_leaves_nothing_in_the_outbox() {
        Account alice = scene.account("alice");
        world().accounts().remove(alice.id());

        assertRefused(ErrorCode.SESSION_ENDED, () -> post(alice));
        assertThat(waiting("for-everybody")).isEmpty();
    }

    /** One entry for followers, and one for everybody. */
    private TweetPosted post(Account author) {
        Changed<Tweet, TweetPosted> posted =
                Tweet.post(new TweetId(ids.next()), author.id(), new TweetText("hello"), clock.instant());
        TweetPosted event = posted.event();
        long subject = author.id().value();
        List<OutboxEntry> entries = List.of(
                new OutboxEntry("for-followers", subject, event, true),
                new OutboxEntry("for-everybody", subject, event, false));
        tweets().add(posted.aggregate(), entries);
        return event;
    }

    private List<TweetPosted> waiting(String reaction) {
        Noted<TweetPosted> noted =
                new Noted<>(reaction, TweetPosted.class, event -> event.author().value());
        return world().outbox().claim(noted, 10, clock.instant()).stream()
                .map(waiting -> waiting.content().get())
                .toList();
    }

    private static void assertSame(Tweet found, Tweet expected) {
        assertThat(found.id()).isEqualTo(expected.id());
        assertThat(found.authorId()).isEqualTo(expected.authorId());
        assertThat(found.text()).isEqualTo(expected.text());
        assertThat(found.createdAt()).isEqualTo(expected.createdAt());
    }
}
