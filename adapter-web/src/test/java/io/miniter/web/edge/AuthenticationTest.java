package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.account.AccountQueries;
import io.miniter.application.session.Authenticate;
import io.miniter.application.tweet.TweetQueries;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is asking: the same for every operation. */
@WebTest
class AuthenticationTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    AccountQueries accounts;

    @Autowired
    TweetQueries tweets;

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/me",
        "PATCH, /v1/me",
        "DELETE, /v1/me",
        "PUT, /v1/me/password",
        "GET, /v1/sessions",
        "DELETE, /v1/sessions/current",
        "DELETE, /v1/sessions/1",
        "POST, /v1/boards/free/articles",
        "PATCH, /v1/articles/1",
        "DELETE, /v1/articles/1",
        "GET, /v1/articles/1/revisions",
        "GET, /v1/articles/1/revisions/1",
        "PUT, /v1/articles/1/like",
        "DELETE, /v1/articles/1/like",
        "PUT, /v1/articles/1/bookmark",
        "DELETE, /v1/articles/1/bookmark",
        "GET, /v1/me/bookmarks",
        "PUT, /v1/articles/1/pin",
        "DELETE, /v1/articles/1/pin",
        "PUT, /v1/articles/1/lock",
        "DELETE, /v1/articles/1/lock",
        "POST, /v1/articles/1/restore",
        "GET, /v1/boards/free/deleted-articles",
        "PUT, /v1/accounts/ada/follow",
        "DELETE, /v1/accounts/ada/follow",
        "POST, /v1/tweets",
        "DELETE, /v1/tweets/1",
        "GET, /v1/timeline",
        "POST, /v1/boards",
        "PATCH, /v1/boards/free",
        "GET, /v1/boards/free/moderators",
        "PUT, /v1/boards/free/moderators/ada",
        "DELETE, /v1/boards/free/moderators/ada",
        "POST, /v1/articles/1/comments",
        "PATCH, /v1/comments/1",
        "DELETE, /v1/comments/1",
        "PUT, /v1/comments/1/like",
        "DELETE, /v1/comments/1/like"
    })
    void what_needs_a_login_says_so_before_it_looks_at_anything_else(String method, String path) {
        assertThat(http.method(HttpMethod.valueOf(method))
                        .uri(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{no JSON"))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer realm=\"miniter\"")
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("ACCESS_TOKEN_MISSING");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCESS_TOKEN_INVALID", "ACCESS_TOKEN_EXPIRED", "SESSION_ENDED"})
    void a_token_that_is_refused_is_refused_even_where_none_is_needed(ErrorCode code) {
        when(authenticate.forReading("stale")).thenThrow(new DomainException(code));

        assertThat(http.get().uri("/v1/tweets/1").header("Authorization", "Bearer stale"))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer realm=\"miniter\", error=\"invalid_token\"")
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
        verifyNoInteractions(tweets);
    }

    @Test
    void a_read_costs_no_look_at_the_session() {
        Ada.isLoggedIn(authenticate);
        when(accounts.own(Ada.ACTOR)).thenReturn(Ada.account());

        assertThat(http.get().uri("/v1/me").header("Authorization", Ada.BEARER)).hasStatusOk();
        assertThat(http.head().uri("/v1/me").header("Authorization", Ada.BEARER))
                .hasStatusOk();

        verify(authenticate, never()).forWriting(any());
    }

    @Test
    void a_write_sees_the_end_of_a_session_at_once() {
        Ada.isLoggedIn(authenticate);
        when(authenticate.forWriting(Ada.TOKEN)).thenThrow(new DomainException(ErrorCode.SESSION_ENDED));

        assertThat(http.delete().uri("/v1/tweets/1").header("Authorization", Ada.BEARER))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("SESSION_ENDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer adas-token", "bearer adas-token", "BEARER   adas-token"})
    void the_scheme_is_bearer_in_any_case(String credentials) {
        Ada.isLoggedIn(authenticate);
        when(accounts.own(Ada.ACTOR)).thenReturn(Ada.account());

        assertThat(http.get().uri("/v1/me").header("Authorization", credentials))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "adas-token",
                "Basic YWRhOnNlY3JldA==",
                "Token adas-token",
                "Bearer adas-token, Bearer adas-token",
                "Bearer adas token",
                "Bearer <script>",
                "Bearer 토큰"
            })
    void anything_else_in_the_header_is_no_token(String credentials) {
        assertThat(http.get().uri("/v1/me").header("Authorization", credentials))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("ACCESS_TOKEN_INVALID");
        verifyNoInteractions(authenticate);
    }

    @Test
    void two_headers_prove_nobody() {
        assertThat(http.get().uri("/v1/me").header("Authorization", Ada.BEARER, Ada.BEARER))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("ACCESS_TOKEN_INVALID");
    }
}
