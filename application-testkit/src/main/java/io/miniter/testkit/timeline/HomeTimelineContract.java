package io.miniter.testkit.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.timeline.HomeTimeline;
import io.miniter.application.timeline.TimelineEntryView;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.Id;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import io.miniter.testkit.shared.PageWalk;
import io.miniter.testkit.shared.RandomHistory;
import io.miniter.testkit.shared.WorldContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link HomeTimeline}. */
public abstract class HomeTimelineContract extends WorldContract {

    private List<TweetId> homeOf(Account reader) {
        return homeOf(reader.id(), PageRequest.first(100));
    }

    private List<TweetId> homeOf(AccountId reader, PageRequest request) {
        return world().homeTimeline().of(reader, request, clock.instant()).stream()
                .map(entry -> new TweetId(entry.tweet().id()))
                .toList();
    }

    @Test
    void a_new_account_has_an_empty_timeline() {
        scene.tweet(scene.account("alice"), "hello");

        assertThat(homeOf(scene.account("reader"))).isEmpty();
    }

    @Test
    void a_timeline_holds_ones_own_tweets_and_those_of_the_followed_newest_first() {
        Account reader = scene.account("reader");
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.follow(reader, alice);
        scene.follow(reader, bob);
        Tweet first = scene.tweet(bob, "first");
        Tweet second = scene.tweet(reader, "second");
        Tweet third = scene.tweet(alice, "third");
        Tweet fourth = scene.tweet(bob, "fourth");

        assertThat(homeOf(reader)).containsExactly(fourth.id(), third.id(), second.id(), first.id());
    }

    @Test
    void followers_strangers_and_friends_of_friends_are_not_in_it() {
        Account reader = scene.account("reader");
        Account friend = scene.account("friend");
        Account friendOfFriend = scene.account("friend_of_friend");
        Account follower = scene.account("follower");
        scene.follow(reader, friend);
        scene.follow(friend, friendOfFriend);
        scene.follow(follower, reader);
        Tweet ofFriend = scene.tweet(friend, "in it");
        scene.tweet(friendOfFriend, "not in it");
        scene.tweet(follower, "not in it");
        scene.tweet(scene.account("stranger"), "not in it");

        assertThat(homeOf(reader)).containsExactly(ofFriend.id());
    }

    @Test
    void a_follow_brings_what_was_tweeted_before() {
        Account reader = scene.account("reader");
        Account alice = scene.account("alice");
        Tweet before = scene.tweet(alice, "before");
        scene.follow(reader, alice);

        assertThat(homeOf(reader)).containsExactly(before.id());
    }

    @Test
    void an_unfollow_takes_the_tweets_away() {
        Account reader = scene.account("reader");
        Account alice = scene.account("alice");
        scene.follow(reader, alice);
        scene.tweet(alice, "hers");
        Tweet own = scene.tweet(reader, "mine");
        scene.unfollow(reader, alice);

        assertThat(homeOf(reader)).containsExactly(own.id());
    }

    @Test
    void a_deleted_tweet_and_the_tweets_of_somebody_who_left_are_gone() {
        Account reader = scene.account("reader");
        Account alice = scene.account("alice");
        Account leaver = scene.account("leaver");
        scene.follow(reader, alice);
        scene.follow(reader, leaver);
        Tweet kept = scene.tweet(alice, "kept");
        Tweet deleted = scene.tweet(alice, "deleted");
        scene.tweet(leaver, "gone");
        world().tweets().remove(deleted.id());
        world().follows().removeAllBy(leaver.id());
        world().accounts().remove(leaver.id());

        assertThat(homeOf(reader)).containsExactly(kept.id());
    }

    @Test
    void following_twice_shows_a_tweet_once() {
        Account reader = scene.account("reader");
        Account alice = scene.account("alice");
        scene.follow(reader, alice);
        scene.follow(reader, alice);
        Tweet tweet = scene.tweet(alice, "once");

        assertThat(homeOf(reader)).containsExactly(tweet.id());
    }

    @Test
    void somebody_who_is_not_there_has_an_empty_timeline() {
        scene.tweet(scene.account("alice"), "hello");

        assertThat(homeOf(new AccountId(Id.MAX), PageRequest.first(10))).isEmpty();
    }

    @Test
    void a_tweet_has_its_author_and_its_text() {
        Account reader = scene.account("reader");
        Account alice = scene.account("alice");
        scene.follow(reader, alice);
        Tweet tweet = scene.tweet(alice, "안녕하세요 👋");
        world().letAMinutePass();

        assertThat(world().homeTimeline().of(reader.id(), PageRequest.first(1), clock.instant()))
                .containsExactly(TimelineEntryView.posted(
                        world().tweetViews().find(tweet.id()).orElseThrow()));
    }

    @Test
    void a_reader_who_has_read_before_gets_new_tweets_of_the_followed() {
        Account reader = scene.account("reader");
        Account alice = scene.account("alice");
        scene.follow(reader, alice);
        Tweet first = scene.tweet(alice, "first");
        assertThat(homeOf(reader)).containsExactly(first.id());
        Tweet second = scene.tweet(alice, "second");
        world().letAMinutePass();

        assertThat(homeOf(reader)).containsExactly(second.id(), first.id());
    }

    @Test
    void a_reader_who_has_read_before_finds_at_once_what_they_did_and_what_was_deleted() {
        Account reader = scene.account("reader");
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.follow(reader, alice);
        Tweet ofAlice = scene.tweet(alice, "hers");
        Tweet ofBob = scene.tweet(bob, "his");
        Tweet deleted = scene.tweet(alice, "deleted");
        assertThat(homeOf(reader)).containsExactly(deleted.id(), ofAlice.id());

        Tweet own = scene.tweet(reader, "mine");
        assertThat(homeOf(reader)).containsExactly(own.id(), deleted.id(), ofAlice.id());
        world().tweets().remove(deleted.id());
        assertThat(homeOf(reader)).containsExactly(own.id(), ofAlice.id());
        scene.follow(reader, bob);
        assertThat(homeOf(reader)).containsExactly(own.id(), ofBob.id(), ofAlice.id());
        scene.unfollow(reader, alice);
        assertThat(homeOf(reader)).containsExactly(own.id(), ofBob.id());
        scene.leave(bob);
        assertThat(homeOf(reader)).containsExactly(own.id());
    }

    @Test
    void whoever_unfollows_and_follows_again_finds_all_of_it() {
        Account reader = scene.account("reader");
        Account alice = scene.account("alice");
        scene.follow(reader, alice);
        Tweet before = scene.tweet(alice, "before");
        assertThat(homeOf(reader)).containsExactly(before.id());
        scene.unfollow(reader, alice);
        Tweet meanwhile = scene.tweet(alice, "meanwhile");
        world().letAMinutePass();
        scene.follow(reader, alice);

        assertThat(homeOf(reader)).containsExactly(meanwhile.id(), before.id());
    }

    @Test
    void somebody_else_sees_the_timeline_of_an_owner_who_never_read_it() {
        Account owner = scene.account("owner");
        Account alice = scene.account("alice");
        scene.follow(owner, alice);
        Tweet first = scene.tweet(alice, "first");
        Tweet own = scene.tweet(owner, "mine");
        scene.tweet(scene.account("stranger"), "not in it");
        Tweet last = scene.tweet(alice, "last");

        assertThat(world().homeTimeline().glimpse(owner.id(), PageRequest.first(2)))
                .extracting(TimelineEntryView::position)
                .containsExactly(last.id().value(), own.id().value(), first.id().value());
        assertThat(world().homeTimeline()
                        .glimpse(
                                owner.id(),
                                new PageRequest(2, new Cursor(own.id().value()))))
                .containsExactly(TimelineEntryView.posted(
                        world().tweetViews().find(first.id()).orElseThrow()));
        assertThat(world().homeTimeline().glimpse(new AccountId(Id.MAX), PageRequest.first(2)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void after_any_history_somebody_else_sees_what_the_owner_would(long seed) {
        RandomHistory history = RandomHistory.happen(seed, world(), scene);
        world().letAMinutePass();

        for (AccountId owner : history.accounts()) {
            assertThat(PageWalk.all(
                            5,
                            request -> world().homeTimeline().glimpse(owner, request).stream()
                                    .map(entry -> new TweetId(entry.tweet().id()))
                                    .toList(),
                            TweetId::value))
                    .isEqualTo(history.homeOf(owner));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void after_any_history_every_timeline_is_what_its_plain_definition_says(long seed) {
        RandomHistory history = RandomHistory.happen(seed, world(), scene);
        world().letAMinutePass();

        for (AccountId reader : history.accounts()) {
            assertThat(PageWalk.all(5, request -> homeOf(reader, request), TweetId::value))
                    .isEqualTo(history.homeOf(reader));
        }
    }
}
