package io.miniter.web.tweet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.tweet.DeleteTweet;
import io.miniter.application.tweet.PostTweet;
import io.miniter.application.tweet.TweetQueries;
import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.tweet.TweetId;
import io.miniter.domain.tweet.TweetText;
import io.miniter.http.Ada;
import io.miniter.web.Examples;
import io.miniter.web.WebTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class TweetApiTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    PostTweet postTweet;

    @Autowired
    DeleteTweet deleteTweet;

    @Autowired
    TweetQueries tweets;

    @Test
    void posting_answers_with_the_tweet_and_its_place() {
        Ada.isLoggedIn(authenticate);
        when(postTweet.postTweet(new PostTweet.Command(Ada.ACTOR, new TweetText("안녕하세요, 세계! 👋\nHello, world."))))
                .thenReturn(Ada.tweet());

        assertThat(http.post()
                        .uri("/v1/tweets")
                        .header("Authorization", Ada.BEARER)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Examples.request("postTweet")))
                .hasStatus(201)
                .hasHeader("Location", "http://localhost/v1/tweets/1748210430042113")
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("postTweet"));
    }

    @Test
    void anybody_reads_a_tweet() {
        when(tweets.byId(new TweetId(1748210430042113L))).thenReturn(Ada.tweet());

        assertThat(http.get().uri("/v1/tweets/1748210430042113"))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("readTweet"));
    }

    @Test
    void an_author_deletes_a_tweet() {
        Ada.isLoggedIn(authenticate);

        assertThat(http.delete().uri("/v1/tweets/1748210430042113").header("Authorization", Ada.BEARER))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(deleteTweet).deleteTweet(new DeleteTweet.Command(Ada.ACTOR, new TweetId(1748210430042113L)));
    }

    @ParameterizedTest
    @CsvSource({"TWEET_NOT_FOUND, 404", "NOT_THE_AUTHOR, 403"})
    void a_tweet_that_cannot_be_deleted_says_why(ErrorCode code, int status) {
        Ada.isLoggedIn(authenticate);
        doThrow(new DomainException(code)).when(deleteTweet).deleteTweet(any());

        assertThat(http.delete().uri("/v1/tweets/1").header("Authorization", Ada.BEARER))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "007", "1.0", "x", "٣", "9007199254740992", "99999999999999999999"})
    void there_is_no_tweet_under_what_cannot_be_an_id(String id) {
        assertThat(http.get().uri("/v1/tweets/{id}", id))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("TWEET_NOT_FOUND");
    }

    @Test
    void the_tweets_of_an_account_are_a_list() {
        when(tweets.byAuthor(new Handle("ada"), PageRequest.first(1)))
                .thenReturn(new Page<>(List.of(Ada.tweet()), new Cursor(1748210430042113L)));

        assertThat(http.get().uri("/v1/accounts/ada/tweets?limit=1"))
                .hasStatusOk()
                .hasHeader(
                        "Link",
                        "<http://localhost/v1/accounts/ada/tweets?limit=1&cursor=dHdlZXRzOjE3NDgyMTA0MzAwNDIxMTM>;"
                                + " rel=\"next\"")
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listTweetsOfAccount"));
    }
}
