package io.miniter.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.bootstrap.RunningServer;
import io.miniter.bootstrap.client.Answer;
import io.miniter.bootstrap.client.Client;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the README promises, from the first request to the last. */
@RunningServer
class JourneyTest {

    private final Client nobody;

    JourneyTest(@LocalServerPort int port) {
        nobody = Client.of("http://localhost:" + port);
    }

    @Test
    void from_signing_up_to_logging_out() {
        Answer signedUp = nobody.signUp("Journey_Alice");
        assertThat(signedUp.status()).isEqualTo(201);
        assertThat(signedUp.header("Location")).endsWith("/v1/accounts/Journey_Alice");
        assertThat(signedUp.text("/email")).isEqualTo("Journey_Alice@example.com");
        nobody.signUp("journey_bob");

        Answer loggedIn = nobody.logIn("journey_ALICE");
        assertThat(loggedIn.status()).isEqualTo(201);
        assertThat(loggedIn.text("/tokenType")).isEqualTo("Bearer");
        assertThat(loggedIn.text("/expiresIn")).isEqualTo("900");
        Client alice = nobody.with(loggedIn.text("/accessToken"));
        Client bob = nobody.with(nobody.logIn("JOURNEY_BOB@example.com").text("/accessToken"));

        String mine = alice.tweet("안녕하세요 👋");
        String his = bob.tweet("hello");
        assertThat(alice.get("/v1/timeline").items("id")).containsExactly(mine);

        assertThat(alice.put("/v1/accounts/journey_bob/follow").status()).isEqualTo(204);
        assertThat(alice.put("/v1/accounts/journey_bob/follow").status()).isEqualTo(204);
        assertThat(alice.get("/v1/timeline").items("id")).containsExactly(his, mine);
        Answer profile = alice.get("/v1/accounts/journey_bob");
        assertThat(profile.text("/followers")).isEqualTo("1");
        assertThat(profile.text("/viewer/following")).isEqualTo("true");
        assertThat(nobody.get("/v1/accounts/journey_bob/followers").items("handle"))
                .containsExactly("Journey_Alice");
        assertThat(nobody.get("/v1/accounts/Journey_Alice/following").items("handle"))
                .containsExactly("journey_bob");

        assertThat(alice.delete("/v1/accounts/journey_bob/follow").status()).isEqualTo(204);
        assertThat(alice.get("/v1/timeline").items("id")).containsExactly(mine);

        assertThat(alice.delete("/v1/tweets/" + his).code()).isEqualTo("NOT_THE_AUTHOR");
        assertThat(alice.delete("/v1/tweets/" + mine).status()).isEqualTo(204);
        assertThat(nobody.get("/v1/tweets/" + mine).code()).isEqualTo("TWEET_NOT_FOUND");
        assertThat(alice.get("/v1/timeline").items("id")).isEmpty();

        assertThat(alice.delete("/v1/sessions/current").status()).isEqualTo(204);
        assertThat(alice.post("/v1/tweets", Map.of("text", "still here?")).code())
                .isEqualTo("SESSION_ENDED");
        assertThat(alice.get("/v1/timeline").code()).isEqualTo("SESSION_ENDED");
    }

    @Test
    void a_session_is_carried_on_by_its_refresh_token_once() {
        nobody.signUp("journey_carol");
        Answer first = nobody.logIn("journey_carol");
        Map<String, String> used = Map.of("refreshToken", first.text("/refreshToken"));

        Answer second = nobody.post("/v1/sessions/refresh", used);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text("/refreshToken")).isNotEqualTo(first.text("/refreshToken"));
        Client carol = nobody.with(second.text("/accessToken"));
        assertThat(carol.get("/v1/me").text("/handle")).isEqualTo("journey_carol");

        assertThat(nobody.post("/v1/sessions/refresh", used).code()).isEqualTo("REFRESH_TOKEN_REUSED");
        assertThat(nobody.post("/v1/sessions/refresh", Map.of("refreshToken", second.text("/refreshToken")))
                        .code())
                .isEqualTo("REFRESH_TOKEN_INVALID");
        assertThat(carol.get("/v1/me").code()).isEqualTo("SESSION_ENDED");
    }

    @Test
    void a_new_password_ends_the_other_sessions() {
        Client here = nobody.join("journey_dave");
        Client there = nobody.with(nobody.logIn("journey_dave").text("/accessToken"));
        assertThat(here.get("/v1/sessions").items("current")).containsExactly("false", "true");

        assertThat(here.put("/v1/me/password", Map.of("current", "something else", "new", "a new password"))
                        .code())
                .isEqualTo("WRONG_PASSWORD");
        assertThat(here.put("/v1/me/password", Map.of("current", Client.PASSWORD, "new", "a new password"))
                        .status())
                .isEqualTo(204);

        assertThat(there.get("/v1/me").status()).isEqualTo(401);
        assertThat(here.get("/v1/sessions").items("current")).containsExactly("true");
        assertThat(nobody.logIn("journey_dave").code()).isEqualTo("LOGIN_FAILED");
        assertThat(nobody.post("/v1/sessions", Map.of("login", "journey_dave", "password", "a new password"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whoever_leaves_takes_everything_with_them() {
        Client erin = nobody.join("journey_erin");
        Client frank = nobody.join("journey_frank");
        String tweet = erin.tweet("soon gone");
        frank.put("/v1/accounts/journey_erin/follow");
        erin.put("/v1/accounts/journey_frank/follow");

        assertThat(erin.delete("/v1/me", Map.of("password", "not mine")).code()).isEqualTo("WRONG_PASSWORD");
        assertThat(erin.delete("/v1/me", Map.of("password", Client.PASSWORD)).status())
                .isEqualTo(204);

        assertThat(erin.get("/v1/me").status()).isEqualTo(401);
        assertThat(erin.post("/v1/tweets", Map.of("text", "hello?")).code()).isEqualTo("SESSION_ENDED");
        assertThat(nobody.get("/v1/accounts/journey_erin").code()).isEqualTo("ACCOUNT_NOT_FOUND");
        assertThat(nobody.get("/v1/tweets/" + tweet).code()).isEqualTo("TWEET_NOT_FOUND");
        Answer frankNow = frank.get("/v1/me");
        assertThat(frankNow.text("/followers")).isEqualTo("0");
        assertThat(frankNow.text("/following")).isEqualTo("0");
        assertThat(nobody.signUp("journey_erin").code()).isEqualTo("HANDLE_TAKEN");
    }

    @Test
    void pages_hold_every_tweet_once_while_others_write_and_delete() {
        Client grace = nobody.join("journey_grace");
        String[] ids = new String[7];
        for (int index = 0; index < ids.length; index++) {
            ids[index] = grace.tweet("number " + index);
        }

        Answer first = grace.get("/v1/accounts/journey_grace/tweets?limit=3");
        assertThat(first.items("id")).containsExactly(ids[6], ids[5], ids[4]);
        grace.tweet("meanwhile");
        grace.delete("/v1/tweets/" + ids[4]);
        grace.delete("/v1/tweets/" + ids[3]);

        String link = first.header("Link");
        assertThat(link).endsWith(">; rel=\"next\"");
        Answer second = grace.follow(link.substring(1, link.indexOf('>')));
        assertThat(second.items("id")).containsExactly(ids[2], ids[1], ids[0]);
        assertThat(second.body().get("next").isNull()).isTrue();
        assertThat(second.header("Link")).isEmpty();
    }

    @Test
    void ids_fit_into_a_number_of_javascript_and_grow() {
        Client heidi = nobody.join("journey_heidi");

        long earlier = Long.parseLong(heidi.tweet("earlier"));
        long later = Long.parseLong(heidi.tweet("later"));

        assertThat(earlier).isPositive().isLessThan(later);
        assertThat(later).isLessThan(1L << 53);
    }
}
