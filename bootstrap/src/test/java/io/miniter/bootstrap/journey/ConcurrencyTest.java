package io.miniter.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.bootstrap.RunningServer;
import io.miniter.bootstrap.client.Answer;
import io.miniter.bootstrap.client.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Several clients at the same moment. */
@RunningServer
class ConcurrencyTest {

    private static final int CLIENTS = 12;

    private final Client nobody;

    ConcurrencyTest(@LocalServerPort int port) {
        nobody = Client.of("http://localhost:" + port);
    }

    @Test
    void one_of_many_gets_the_handle_and_the_others_hear_that_it_is_taken() throws Exception {
        List<Answer> answers = atOnce(IntStream.range(0, CLIENTS)
                .<Callable<Answer>>mapToObj(client -> () -> nobody.signUp("wanted"))
                .toList());

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(CLIENTS - 1)
                .allSatisfy(answer -> assertThat(answer.code()).isIn("HANDLE_TAKEN", "EMAIL_TAKEN"));
        assertThat(nobody.get("/v1/accounts/wanted").text("/tweets")).isEqualTo("0");
    }

    @Test
    void every_follower_counts() throws Exception {
        nobody.signUp("popular");
        List<Client> fans = IntStream.range(0, CLIENTS)
                .mapToObj(fan -> nobody.join("fan_" + fan))
                .toList();

        atOnce(fans.stream()
                .<Callable<Answer>>map(fan -> () -> fan.put("/v1/accounts/popular/follow"))
                .toList());

        assertThat(nobody.get("/v1/accounts/popular").text("/followers")).isEqualTo(String.valueOf(CLIENTS));
    }

    @Test
    void a_refresh_token_that_two_use_at_once_ends_the_session() throws Exception {
        nobody.signUp("copied");
        String token = nobody.logIn("copied").text("/refreshToken");

        List<Answer> answers = atOnce(IntStream.range(0, 2)
                .<Callable<Answer>>mapToObj(
                        user -> () -> nobody.post("/v1/sessions/refresh", Map.of("refreshToken", token)))
                .toList());

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 401);
        Answer winner = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow();
        assertThat(nobody.with(winner.text("/accessToken"))
                        .post("/v1/tweets", Map.of("text", "who am I?"))
                        .code())
                .isEqualTo("SESSION_ENDED");
    }

    @Test
    void fifty_who_like_an_article_at_once_are_fifty() throws Exception {
        String article = article("liked_by_many");
        List<Client> readers = IntStream.range(0, 50)
                .mapToObj(reader -> nobody.join("liker_" + reader))
                .toList();

        assertThat(atOnce(readers.stream()
                        .<Callable<Answer>>map(reader -> () -> reader.put(article + "/like"))
                        .toList()))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(204));

        assertThat(nobody.get(article).text("/likes")).isEqualTo("50");
    }

    @Test
    void of_two_edits_at_once_one_is_made_and_one_refused() throws Exception {
        Client author = nobody.join("edits_twice");
        Answer written = author.article("free", "Before", "text");
        String article = "/v1/articles/" + written.text("/id");

        List<Answer> answers = atOnce(List.of(
                () -> author.ifMatch(written.header("ETag")).patch(article, Map.of("title", "One")),
                () -> author.ifMatch(written.header("ETag")).patch(article, Map.of("title", "Another"))));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        assertThat(author.get(article).text("/version")).isEqualTo("2");
        assertThat(author.get(article + "/revisions").items("title")).containsExactly("Before");
    }

    @Test
    void what_happens_to_an_article_that_is_being_deleted_is_done_or_refused() throws Exception {
        Client author = nobody.join("deletes_amid");
        String article =
                "/v1/articles/" + author.article("free", "Soon gone", "text").text("/id");
        Client reader = nobody.join("amid_a_deletion");

        List<Answer> answers = atOnce(List.of(
                () -> author.ifMatch("*").delete(article),
                () -> reader.put(article + "/like"),
                () -> reader.put(article + "/bookmark"),
                () -> reader.post(article + "/comments", Map.of("body", "wait!")),
                () -> author.ifMatch("*").patch(article, Map.of("title", "Not yet gone")),
                () -> reader.get(article)));

        assertThat(answers.getFirst().status()).isEqualTo(204);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 201, 204, 404));
        assertThat(nobody.get(article).code()).isEqualTo("ARTICLE_NOT_FOUND");
    }

    private String article(String author) {
        return "/v1/articles/"
                + nobody.join(author).article("free", "Busy", "text").text("/id");
    }

    private static List<Answer> atOnce(List<Callable<Answer>> requests) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(requests.size())) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : clients.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
