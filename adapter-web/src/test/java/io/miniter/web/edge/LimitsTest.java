package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.account.SignUp;
import io.miniter.application.account.password.ChangePassword;
import io.miniter.application.limit.Activity;
import io.miniter.application.limit.CountRequest;
import io.miniter.application.limit.Party;
import io.miniter.application.limit.Party.Scope;
import io.miniter.application.limit.Quota;
import io.miniter.application.limit.Quota.Limit;
import io.miniter.application.session.Authenticate;
import io.miniter.application.session.LogIn;
import io.miniter.application.shared.ClientNetwork;
import io.miniter.application.shared.Page;
import io.miniter.application.timeline.TimelineQueries;
import io.miniter.http.Ada;
import io.miniter.web.WebTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class LimitsTest {

    private static final String ADDRESS = "203.0.113.7";
    private static final Party NETWORK = Party.network(ClientNetwork.of(ADDRESS).orElseThrow());

    @Autowired
    MockMvcTester http;

    @Autowired
    CountRequest countRequest;

    @Autowired
    Authenticate authenticate;

    @Autowired
    TimelineQueries timelines;

    @Autowired
    LogIn logIn;

    @Autowired
    SignUp signUp;

    @Autowired
    ChangePassword changePassword;

    @ParameterizedTest
    @CsvSource({
        "GET,    /v1/timeline/public,     READ",
        "HEAD,   /v1/timeline/public,     READ",
        "GET,    /ping,                   READ",
        "GET,    /docs/assets/docs.css,   READ",
        "POST,   /v1/sessions,            LOG_IN",
        "POST,   /v1/%73essions,          LOG_IN",
        "POST,   /login,                  LOG_IN",
        "POST,   /v1/accounts,            SIGN_UP",
        "POST,   /sign-up,                SIGN_UP",
        "PUT,    /v1/me/password,         PASSWORD_CHANGE",
        "DELETE, /v1/me,                  PASSWORD_CHANGE",
        "PUT,    /v1/me/avatar,           UPLOAD",
        "POST,   /profile-picture,        UPLOAD",
        "POST,   /v1/tweets,              WRITE",
        "PATCH,  /v1/me,                  WRITE",
        "DELETE, /v1/me/avatar,           WRITE",
        "POST,   /v1/sessions/refresh,    WRITE",
        "POST,   /tweet,                  WRITE"
    })
    void a_network_is_refused_before_anything_is_done(String method, String path, Activity activity) {
        when(countRequest.countRequest(activity, NETWORK)).thenReturn(refused("the-limit"));

        assertThat(send(method, path)).hasStatus(429).hasHeader("Retry-After", "7");

        verify(countRequest).countRequest(activity, NETWORK);
        verifyNoInteractions(timelines, logIn, signUp, authenticate);
    }

    @Test
    void a_refusal_says_what_the_limit_is_and_when_to_come_again() {
        when(countRequest.countRequest(Activity.READ, NETWORK)).thenReturn(refused("read-network"));

        MvcTestResult answer =
                http.get().uri("/v1/timeline/public").remoteAddress(ADDRESS).exchange();

        assertThat(answer)
                .hasStatus(429)
                .hasContentType("application/problem+json")
                .hasHeader("RateLimit-Policy", "\"read-network\";q=600;w=60")
                .hasHeader("RateLimit", "\"read-network\";r=0;t=7")
                .hasHeader("Retry-After", "7")
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("TOO_MANY_REQUESTS");
    }

    @Test
    void an_answer_says_what_is_left_of_every_limit_that_it_was_counted_against() {
        Ada.isLoggedIn(authenticate);
        when(countRequest.countRequest(Activity.READ, NETWORK)).thenReturn(granted("read-network", 599));
        when(countRequest.countRequest(Activity.READ, Party.session(Ada.ACTOR.sessionId())))
                .thenReturn(granted("read-credential", 0));
        when(countRequest.countRequest(Activity.READ, Party.account(Ada.ACTOR.accountId())))
                .thenReturn(granted("read-account", 300));

        assertThat(http.get().uri("/v1/tweets/1").remoteAddress(ADDRESS).header("Authorization", Ada.BEARER))
                .hasHeader(
                        "RateLimit-Policy",
                        "\"read-network\";q=600;w=60, \"read-credential\";q=600;w=60, \"read-account\";q=600;w=60")
                .hasHeader(
                        "RateLimit",
                        "\"read-network\";r=599;t=1, \"read-credential\";r=0;t=60, \"read-account\";r=300;t=30");
    }

    @Test
    void what_is_kept_for_others_has_nobodys_limits() {
        ClientNetwork another = ClientNetwork.of("203.0.113.8").orElseThrow();
        when(countRequest.countRequest(Activity.READ, NETWORK)).thenReturn(granted("read-network", 599));
        when(countRequest.countRequest(Activity.READ, Party.network(another))).thenReturn(granted("read-network", 480));
        when(timelines.everybody(any())).thenReturn(new Page<>(List.of(), null));

        assertThat(http.get().uri("/v1/timeline/public").remoteAddress(ADDRESS))
                .hasHeader("RateLimit", "\"read-network\";r=599;t=1");
        assertThat(http.get().uri("/v1/timeline/public").remoteAddress("203.0.113.8"))
                .hasHeader("RateLimit", "\"read-network\";r=480;t=12");
        assertThat(http.get().uri("/v1/timeline/public"))
                .doesNotContainHeader("RateLimit")
                .doesNotContainHeader("RateLimit-Policy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "session"})
    void an_account_is_refused_by_both_apis_before_anything_is_done(String scope) {
        Ada.isLoggedIn(authenticate);
        Party party =
                scope.equals("account") ? Party.account(Ada.ACTOR.accountId()) : Party.session(Ada.ACTOR.sessionId());
        when(countRequest.countRequest(Activity.PASSWORD_CHANGE, party)).thenReturn(refused("x"));
        when(countRequest.countRequest(Activity.WRITE, party)).thenReturn(refused("x"));

        assertThat(http.put()
                        .uri("/v1/me/password")
                        .header("Authorization", Ada.BEARER)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(429);
        assertThat(http.post()
                        .uri("/tweet")
                        .header("Authorization", Ada.TOKEN)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"tweet\": \"hello\"}"))
                .hasStatus(429)
                .hasHeader("Retry-After", "7");
        verifyNoInteractions(changePassword);
    }

    @Test
    void the_machine_itself_is_no_network_that_is_limited() {
        when(timelines.everybody(any())).thenReturn(new Page<>(List.of(), null));

        assertThat(http.get().uri("/v1/timeline/public")).doesNotContainHeader("RateLimit");

        verify(countRequest, never())
                .countRequest(any(), argThat(party -> party != null && party.scope() == Scope.NETWORK));
    }

    @Test
    void what_anybody_says_about_forwarding_changes_nothing() {
        when(countRequest.countRequest(eq(Activity.READ), any())).thenReturn(refused("read-network"));

        assertThat(http.get()
                        .uri("/v1/timeline/public")
                        .remoteAddress(ADDRESS)
                        .header("X-Forwarded-For", "127.0.0.1")
                        .header("Forwarded", "for=127.0.0.1"))
                .hasStatus(429);
        verify(countRequest).countRequest(Activity.READ, NETWORK);
    }

    private MvcTestResult send(String method, String path) {
        return http.method(HttpMethod.valueOf(method))
                .uri(URI.create(path))
                .remoteAddress(ADDRESS)
                .header("Authorization", Ada.BEARER)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange();
    }

    private static Optional<Quota> granted(String name, long remaining) {
        return Optional.of(new Quota(limit(name), true, remaining, Duration.ZERO));
    }

    private static Optional<Quota> refused(String name) {
        return Optional.of(new Quota(limit(name), false, 0, Duration.ofMillis(6_001)));
    }

    private static Limit limit(String name) {
        return new Limit(name, 600, Duration.ofMinutes(1));
    }
}
