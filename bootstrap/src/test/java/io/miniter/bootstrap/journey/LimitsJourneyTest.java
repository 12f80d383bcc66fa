package io.miniter.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.bootstrap.RunningServer;
import io.miniter.bootstrap.client.Answer;
import io.miniter.bootstrap.client.Client;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Exceeding the limits, with the default settings. */
@RunningServer
class LimitsJourneyTest {

    private final Client nobody;

    LimitsJourneyTest(@LocalServerPort int port) {
        this.nobody = Client.of("http://localhost:" + port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guessed", "guessed@example.com", "nobody_guessed", "nobody_guessed@example.com"})
    void of_forty_wrong_passwords_few_are_tried_whether_anybody_is_called_so_or_not(String login) {
        nobody.signUp("guessed");

        List<Answer> answers =
                Stream.generate(() -> logIn(login, "wrong password")).limit(40).toList();

        assertThat(answers.subList(0, 5)).allMatch(answer -> answer.status() == 401);
        assertThat(answers.subList(10, 40)).allSatisfy(refused -> {
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.code()).isEqualTo("TOO_MANY_REQUESTS");
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        });
        assertThat(nobody.join("not_" + login.replaceAll("@.*", "") + login.length())
                        .get("/v1/me")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoever_is_logged_in_learns_what_is_left_and_cannot_guess_on() {
        Client member = nobody.join("limited");

        Answer me = member.get("/v1/me");
        assertThat(me.header("RateLimit-Policy"))
                .isEqualTo("\"read-credential\";q=1800;w=60, \"read-account\";q=3600;w=60");
        assertThat(me.header("RateLimit"))
                .matches("\"read-credential\";r=1[0-9]{3};t=[0-9]+, \"read-account\";r=3[0-9]{3};t=[0-9]+");
        List<Integer> guesses = Stream.generate(() -> member.delete("/v1/me", Map.of("password", "wrong password")))
                .limit(20)
                .map(Answer::status)
                .toList();
        assertThat(guesses).contains(403, 429).endsWith(429);
    }

    private Answer logIn(String login, String password) {
        return nobody.post("/v1/sessions", Map.of("login", login, "password", password));
    }
}
