package io.miniter.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.miniter.bootstrap.RunningServer;
import io.miniter.bootstrap.client.Client;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A new tweet reaches followers by background fan-out; everything else is visible at the next read. */
@RunningServer
class FanOutJourneyTest {

    private static final Duration PROMISED = Duration.ofSeconds(2);

    private final Client nobody;

    FanOutJourneyTest(@LocalServerPort int port) {
        this.nobody = Client.of("http://localhost:" + port);
    }

    @Test
    void every_followers_timeline_has_a_new_tweet_soon() {
        Client author = nobody.join("popular");
        String before = author.tweet("before anybody followed");
        List<Client> followers = IntStream.range(0, 10)
                .mapToObj(number -> nobody.join("fan_" + number))
                .toList();
        followers.forEach(follower -> follower.put("/v1/accounts/popular/follow"));
        assertThat(followers).extracting(FanOutJourneyTest::home).containsOnly(List.of(before));

        String tweet = author.tweet("for all of you");
        await().atMost(PROMISED)
                .untilAsserted(() -> assertThat(followers)
                        .extracting(FanOutJourneyTest::home)
                        .containsOnly(List.of(tweet, before)));

        author.delete("/v1/tweets/" + tweet);
        assertThat(followers).extracting(FanOutJourneyTest::home).containsOnly(List.of(before));
        followers.getFirst().delete("/v1/accounts/popular/follow");
        assertThat(home(followers.getFirst())).isEmpty();
    }

    private static List<String> home(Client reader) {
        return reader.get("/v1/timeline").items("id");
    }
}
