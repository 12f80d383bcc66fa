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
