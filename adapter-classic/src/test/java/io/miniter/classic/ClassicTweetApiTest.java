package io.miniter.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.timeline.TimelineEntryView;
import io.miniter.application.timeline.TimelineQueries;
import io.miniter.application.tweet.PostTweet;
import io.miniter.application.tweet.TweetView;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.TweetText;
import io.miniter.http.Ada;
import io.miniter.http.Charles;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ClassicTest
class ClassicTweetApiTest {

    private static final AccountId ADA = Ada.ACTOR.accountId();

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    PostTweet postTweet;

    @Autowired
    TimelineQueries timelines;

    private ClassicClient client;

    @BeforeEach
    void a_client() {
        Ada.isLoggedIn(authenticate);
        client = new ClassicClient(http);
    }

    @Test
    void a_tweet_is_posted_and_nothing_answered() {
        assertThat(client.post("/tweet", Ada.TOKEN, "{\"tweet\": \"안녕하세요 👋\", \"id\": 3}"))
                .hasStatusOk()
                .body()
                .isEmpty();

        verify(postTweet).postTweet(new PostTweet.Command(Ada.ACTOR, new TweetText("안녕하세요 👋")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "가", "👋", "𠀀"})
    void three_hundred_characters_are_a_tweet_and_one_more_is_none(String character) {
        assertThat(tweet(character.repeat(300))).hasStatusOk();
        assertThat(tweet(character.repeat(301)))
                .hasStatus(400)
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .isEqualTo("300자를 초과했습니다");

        verify(postTweet).postTweet(new PostTweet.Command(Ada.ACTOR, new TweetText(character.repeat(300))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                           | tweet: 필수 항목입니다.",
                "{\"tweet\": null}            | tweet: 필수 항목입니다.",
                "{\"tweet\": \"\"}            | tweet: 필수 항목입니다.",
                "{\"tweet\": \" \\n\"}        | tweet: 필수 항목입니다.",
                "{\"tweet\": \"a\\u0000b\"}   | tweet: 제어 문자처럼 사용할 수 없는 문자가 있습니다.",
                "{\"tweet\": \"\\ud83d\"}     | tweet: 제어 문자처럼 사용할 수 없는 문자가 있습니다.",
                "{\"tweet\": 7}               | 요청을 해석할 수 없습니다",
                "{\"tweet\": [\"a\"]}         | 요청을 해석할 수 없습니다"
            })
    void what_is_no_tweet_is_refused_in_one_line(String body, String line) {
        assertThat(client.post("/tweet", Ada.TOKEN, body))
                .hasStatus(400)
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .isEqualTo(line);
        verifyNoInteractions(postTweet);
    }

    @Test
    void a_timeline_is_in_the_order_of_writing() {
        when(timelines.home(ADA, PageRequest.first(100)))
                .thenReturn(new Page<>(List.of(Charles.tweet(), Ada.tweet()), null).map(TimelineEntryView::posted));
        when(timelines.homeOf(ADA, PageRequest.first(100)))
                .thenReturn(new Page<>(List.of(Charles.tweet(), Ada.tweet()), null).map(TimelineEntryView::posted));
        String expected = """
                {
                  "user_id": 1748210430001153,
                  "timeline": [
                    {"user_id": 1748210430001153, "tweet": "안녕하세요, 세계! 👋\\nHello, world."},
                    {"user_id": 1748210430009345, "tweet": "On two occasions I have been asked…"}
                  ]
                }
                """;

        assertThat(client.get("/timeline/1748210430001153"))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(expected);
        assertThat(client.get("/timeline", Ada.TOKEN))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(expected);
    }

    @Test
    void a_timeline_holds_the_newest_200() {
        when(timelines.homeOf(ADA, PageRequest.first(100))).thenReturn(new Page<>(tweets(250, 151), new Cursor(151)));
        when(timelines.homeOf(ADA, new PageRequest(100, new Cursor(151))))
                .thenReturn(new Page<>(tweets(150, 51), new Cursor(51)));

        assertThat(client.get("/timeline/1748210430001153"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("timeline[*].tweet")
                .asArray()
                .hasSize(200)
                .startsWith("51", "52")
                .endsWith("249", "250");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "007", "9007199254740991"})
    void the_timeline_of_nobody_is_empty(String id) {
        when(timelines.homeOf(new AccountId(Long.parseLong(id)), PageRequest.first(100)))
                .thenReturn(new Page<>(List.of(), null));

        assertThat(client.get("/timeline/" + id))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        String.format(Locale.ROOT, "{\"user_id\": %d, \"timeline\": []}", Long.parseLong(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9007199254740992", "123456789012345678901234567890"})
    void the_timeline_under_a_number_that_is_no_id_is_empty_too(String number) {
        assertThat(client.get("/timeline/" + number))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(String.format(Locale.ROOT, "{\"user_id\": %s, \"timeline\": []}", number));
        verifyNoInteractions(timelines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "-1", "1.0", "٣", "%201"})
    void there_is_no_timeline_under_what_is_no_number(String segment) {
        assertThat(http.get().uri("/timeline/{id}", segment))
                .hasStatus(404)
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .isEqualTo("이 경로에는 아무것도 없습니다");
        verifyNoInteractions(timelines);
    }

    private MvcTestResult tweet(String text) {
        return client.post("/tweet", Ada.TOKEN, "{\"tweet\": \"" + text + "\"}");
    }

    private static List<TimelineEntryView> tweets(int from, int to) {
        return IntStream.iterate(from, number -> number >= to, number -> number - 1)
                .mapToObj(number -> new TweetView(
                        number, Ada.tweet().author(), String.valueOf(number), Instant.parse("2026-11-20T07:46:00Z")))
                .map(TimelineEntryView::posted)
                .toList();
    }
}
