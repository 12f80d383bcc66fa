package io.miniter.testkit.tweet;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AuthorView;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.tweet.TweetView;
import io.miniter.application.tweet.TweetViews;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.Id;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import io.miniter.testkit.shared.PageWalk;
import io.miniter.testkit.shared.RandomHistory;
import io.miniter.testkit.shared.WorldContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link TweetViews}. */
public abstract class TweetViewsContract extends WorldContract {

    private TweetViews views() {
        return world().tweetViews();
    }

    @Test
    void a_tweet_is_shown_with_its_author() {
        Account alice = scene.account("Alice");
        PictureName picture = new PictureName("a".repeat(64), PictureFormat.JPEG);
        world().accounts()
                .update(alice.withProfile(new DisplayName("앨리스 🐇"), Bio.EMPTY).withAvatar(picture));
        Tweet tweet = scene.tweet(alice, "안녕 👋\n여러분");
        TweetView expected = new TweetView(
                tweet.id().value(),
                new AuthorView(alice.id().value(), "Alice", "앨리스 🐇", picture.toString()),
                "안녕 👋\n여러분",
                tweet.createdAt());

        assertThat(views().find(tweet.id())).hasValue(expected);
        assertThat(views().byAuthor(alice.id(), PageRequest.first(1))).containsExactly(expected);
        assertThat(views().byEverybody(PageRequest.first(1))).containsExactly(expected);
    }

    @Test
    void a_tweet_shows_its_author_as_they_are_now() {
        Account alice = scene.account("alice");
        Tweet tweet = scene.tweet(alice, "hello");
        world().accounts().update(alice.withProfile(new DisplayName("Another name"), Bio.EMPTY));

        assertThat(views().find(tweet.id()))
                .map(view -> view.author().displayName())
                .hasValue("Another name");
    }

    @Test
    void what_is_not_there_is_not_found() {
        Tweet removed = scene.tweet(scene.account("alice"), "hello");
        world().tweets().remove(removed.id());

        assertThat(views().find(removed.id())).isEmpty();
        assertThat(views().find(new TweetId(Id.MAX))).isEmpty();
    }

    @Test
    void an_author_without_tweets_has_an_empty_list() {
        scene.tweet(scene.account("alice"), "hello");

        assertThat(views().byAuthor(scene.account("bob").id(), PageRequest.first(10)))
                .isEmpty();
        assertThat(views().byAuthor(new AccountId(Id.MAX), PageRequest.first(10)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void after_any_history_the_lists_hold_what_was_posted_and_not_deleted(long seed) {
        RandomHistory history = RandomHistory.happen(seed, world(), scene);

        assertThat(PageWalk.all(7, views()::byEverybody, TweetView::id))
                .extracting(view -> new TweetId(view.id()))
                .isEqualTo(history.tweets());
        for (AccountId author : history.accounts()) {
            assertThat(PageWalk.all(3, request -> views().byAuthor(author, request), TweetView::id))
                    .allSatisfy(view -> assertThat(view.author().id()).isEqualTo(author.value()))
                    .extracting(view -> new TweetId(view.id()))
                    .isEqualTo(history.tweetsOf(author));
        }
    }
}
