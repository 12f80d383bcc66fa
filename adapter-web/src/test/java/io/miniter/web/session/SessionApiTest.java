package io.miniter.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.session.Authenticate;
import io.miniter.application.session.EndSession;
import io.miniter.application.session.LogIn;
import io.miniter.application.session.RefreshSession;
import io.miniter.application.session.SessionQueries;
import io.miniter.application.session.SessionTokens;
import io.miniter.application.session.SessionView;
import io.miniter.application.shared.ClientNetwork;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.RefreshToken;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.session.UserAgent;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.web.Examples;
import io.miniter.web.WebTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class SessionApiTest {

    private static final String FIRST_ACCESS_TOKEN =
            "eyJhbGciOiJIUzI1NiIsImtpZCI6ImV4YW1wbGUifQ.eyJzdWIiOiIxNzQ4MjEwNDMwMDAxMTUzIn0.ZXhhbXBsZQ";
    private static final String NEXT_ACCESS_TOKEN =
            "eyJhbGciOiJIUzI1NiIsImtpZCI6ImV4YW1wbGUifQ.eyJzdWIiOiIxNzQ4MjEwNDMwMDAxMTUzIn0.bmV4dA";
    private static final RefreshToken FIRST_REFRESH_TOKEN = RefreshToken.parse(
            "ZmFtaWx5LWZhbWlseS1mYW1pbHktZmFtaWx5LWZhbWk.c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I");
    private static final RefreshToken NEXT_REFRESH_TOKEN = RefreshToken.parse(
            "ZmFtaWx5LWZhbWlseS1mYW1pbHktZmFtaWx5LWZhbWk.YW5vdGhlci1hbm90aGVyLWFub3RoZXItYW5vdGhlci0");

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    LogIn logIn;

    @Autowired
    RefreshSession refreshSession;

    @Autowired
    EndSession endSession;

    @Autowired
    SessionQueries sessions;

    @Test
    void logging_in_answers_with_both_tokens_and_the_account() {
        when(logIn.logIn(new LogIn.Command(
                        "ada@example.org",
                        new PasswordAttempt("analytical engine"),
                        new UserAgent("curl/8.16.0"),
                        ClientNetwork.OWN_MACHINE,
                        AccessTokenLifetime.STANDARD)))
                .thenReturn(tokens(FIRST_ACCESS_TOKEN, FIRST_REFRESH_TOKEN));
        when(authenticate.forReading(FIRST_ACCESS_TOKEN)).thenReturn(Ada.ACTOR);

        assertThat(http.post()
                        .uri("/v1/sessions")
                        .header("User-Agent", "curl/8.16.0")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Examples.request("logIn")))
                .hasStatus(201)
                .hasHeader("Location", "http://localhost/v1/sessions/1748210430033921")
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("logIn"));
    }

    @Test
    void a_failed_login_is_unauthenticated_without_blaming_a_token() {
        when(logIn.logIn(any())).thenThrow(new DomainException(ErrorCode.LOGIN_FAILED));

        assertThat(post("/v1/sessions", Examples.request("logIn")))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer realm=\"miniter\"")
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("LOGIN_FAILED");
    }

    @Test
    void refreshing_answers_with_two_new_tokens() {
        when(refreshSession.refreshSession(FIRST_REFRESH_TOKEN))
                .thenReturn(tokens(NEXT_ACCESS_TOKEN, NEXT_REFRESH_TOKEN));

        assertThat(post("/v1/sessions/refresh", Examples.request("refreshSession")))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("refreshSession"));
    }

    @ParameterizedTest
    @EnumSource(names = {"REFRESH_TOKEN_INVALID", "REFRESH_TOKEN_REUSED", "SESSION_ENDED"})
    void a_refresh_that_is_refused_is_unauthenticated(ErrorCode code) {
        when(refreshSession.refreshSession(any())).thenThrow(new DomainException(code));

        assertThat(post("/v1/sessions/refresh", Examples.request("refreshSession")))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "토큰"})
    void what_cannot_be_a_refresh_token_is_refused_without_asking_anybody(String token) {
        assertThat(post("/v1/sessions/refresh", "{\"refreshToken\": \"" + token + "\"}"))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("REFRESH_TOKEN_INVALID");

        verifyNoInteractions(refreshSession);
    }

    @Test
    void my_sessions_tell_which_of_them_asks() {
        Ada.isLoggedIn(authenticate);
        Instant now = Instant.parse("2026-11-20T07:45:10.005Z");
        Instant before = Instant.parse("2026-11-20T06:20:00Z");
        when(sessions.own(Ada.ACTOR, PageRequest.first(20)))
                .thenReturn(new Page<>(
                        List.of(
                                new SessionView(
                                        1748210430033921L,
                                        Instant.parse("2026-11-20T07:00:00Z"),
                                        now,
                                        "curl/8.16.0",
                                        true),
                                new SessionView(1748210430017537L, before, before, "", false)),
                        null));

        assertThat(http.get().uri("/v1/sessions").header("Authorization", Ada.BEARER))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listSessions"));
    }

    @Test
    void logging_out_here_ends_the_session_that_asks() {
        Ada.isLoggedIn(authenticate);

        assertThat(http.delete().uri("/v1/sessions/current").header("Authorization", Ada.BEARER))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(endSession).endSession(new EndSession.Command(Ada.ACTOR, Ada.ACTOR.sessionId()));
    }

    @Test
    void logging_out_there_ends_the_session_that_is_named() {
        Ada.isLoggedIn(authenticate);

        assertThat(http.delete().uri("/v1/sessions/1748210430017537").header("Authorization", Ada.BEARER))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(endSession).endSession(new EndSession.Command(Ada.ACTOR, new SessionId(1748210430017537L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "007", "1.0", "x", "٣", "9007199254740992", "99999999999999999999"})
    void there_is_no_session_under_what_cannot_be_an_id(String id) {
        Ada.isLoggedIn(authenticate);

        assertThat(http.delete().uri("/v1/sessions/{id}", id).header("Authorization", Ada.BEARER))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("SESSION_NOT_FOUND");
    }

    private static SessionTokens tokens(String accessToken, RefreshToken refreshToken) {
        return new SessionTokens(
                Ada.ACTOR.sessionId(), accessToken, AccessTokenLifetime.STANDARD, refreshToken, Ada.account());
    }

    private MvcTestResult post(String path, String body) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
