package io.miniter.application.tweet;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import io.miniter.testkit.shared.InMemoryWorld;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TweetQueriesServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final TweetQueries queries = new TweetQueriesService(world.tweetViews(), world.accounts());
    private final Account alice = world.scene().account("Alice");

    @Test
    void a_tweet_is_found_by_its_id() {
        Tweet tweet = world.scene().tweet(alice, "hello");

        assertThat(queries.byId(tweet.id()).text()).isEqualTo("hello");
        assertThat(queries.byId(tweet.id()).author().handle()).isEqualTo("Alice");
    }

    @Test
    void a_tweet_that_is_not_there_is_not_found() {
        Tweet deleted = world.scene().tweet(alice, "hello");
        world.tweets().remove(deleted.id());

        assertRefused(ErrorCode.TWEET_NOT_FOUND, () -> queries.byId(deleted.id()));
        assertRefused(ErrorCode.TWEET_NOT_FOUND, () -> queries.byId(new TweetId(Id.MAX)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice", "Alice", "ALICE"})
    void the_tweets_of_an_author_are_found_by_their_handle_in_any_case(String handle) {
        world.scene().tweet(alice, "first");
        world.scene().tweet(world.scene().account("bob"), "not hers");
        world.scene().tweet(alice, "second");

        assertThat(queries.byAuthor(new Handle(handle), PageRequest.first(20)).items())
                .extracting(TweetView::text)
                .containsExactly("second", "first");
    }

    @Test
    void an_author_who_has_not_tweeted_has_an_empty_page() {
        assertThat(queries.byAuthor(alice.handle(), PageRequest.first(20))).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void an_author_who_is_not_there_is_not_found() {
        assertRefused(ErrorCode.ACCOUNT_NOT_FOUND, () -> queries.byAuthor(new Handle("nobody"), PageRequest.first(20)));
    }

    @Test
    void many_tweets_come_in_pages() {
        Tweet first = world.scene().tweet(alice, "first");
        Tweet second = world.scene().tweet(alice, "second");
        Tweet third = world.scene().tweet(alice, "third");

        Page<TweetView> page = queries.byAuthor(alice.handle(), PageRequest.first(2));
        assertThat(page.items())
                .extracting(TweetView::id)
                .containsExactly(third.id().value(), second.id().value());
        assertThat(page.next()).isEqualTo(new Cursor(second.id().value()));

        Page<TweetView> rest = queries.byAuthor(alice.handle(), new PageRequest(2, page.next()));
        assertThat(rest.items())
                .extracting(TweetView::id)
                .containsExactly(first.id().value());
        assertThat(rest.next()).isNull();
    }

    @Test
    void exactly_as_many_tweets_as_a_page_holds_are_the_last_page() {
        world.scene().tweet(alice, "first");
        world.scene().tweet(alice, "second");

        assertThat(queries.byAuthor(alice.handle(), PageRequest.first(2)).next())
                .isNull();
    }
}
