package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.account.AccountQueries;
import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Actor;
import io.miniter.application.tweet.TweetQueries;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.web.WebTest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

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

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    @TestFactory
    Stream<DynamicTest> what_needs_a_login_says_so_before_it_looks_at_anything_else() {
        List<Operation> operations = Operation.thatNeedALogin(controllers);
        assertThat(operations).isNotEmpty();
        return operations.stream()
                .map(operation -> dynamicTest(
                        operation.toString(),
                        () -> assertThat(http.method(operation.method())
                                        .uri(operation.path())
                                        .contentType(operation.contentType())
                                        .content("{no JSON"))
                                .hasStatus(401)
                                .hasHeader("WWW-Authenticate", "Bearer realm=\"miniter\"")
                                .bodyJson()
                                .extractingPath("code")
                                .isEqualTo("ACCESS_TOKEN_MISSING")));
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

    /**
     * An operation of this API as Spring has found it in a controller.
     *
     * @param contentType one that it takes; JSON for one that takes no body
     */
    private record Operation(HttpMethod method, String path, MediaType contentType) {

        /** Those with a required {@link Actor} parameter. */
        static List<Operation> thatNeedALogin(RequestMappingHandlerMapping controllers) {
            return controllers.getHandlerMethods().entrySet().stream()
                    .filter(entry -> Arrays.stream(entry.getValue().getMethodParameters())
                            .anyMatch(parameter ->
                                    parameter.getParameterType() == Actor.class && !parameter.isOptional()))
                    .flatMap(entry -> of(entry.getKey()))
                    .filter(operation -> operation.path().startsWith("/v1/"))
                    .sorted(Comparator.comparing(Operation::toString))
                    .toList();
        }

        private static Stream<Operation> of(RequestMappingInfo mapping) {
            MediaType contentType = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                    .findFirst()
                    .orElse(MediaType.APPLICATION_JSON);
            return mapping.getPatternValues().stream()
                    .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                            .map(method -> new Operation(
                                    method.asHttpMethod(), pattern.replaceAll("\\{[^}]*}", "1"), contentType)));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
