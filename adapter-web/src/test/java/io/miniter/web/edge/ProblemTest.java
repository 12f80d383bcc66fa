package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import io.miniter.application.shared.Page;
import io.miniter.application.timeline.TimelineQueries;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.web.WebTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a refusal looks like, in which language, and what it keeps to itself. */
@WebTest
class ProblemTest {

    private static final String PATH = "/v1/timeline/public";

    @Autowired
    MockMvcTester http;

    @Autowired
    TimelineQueries timelines;

    @BeforeEach
    void an_empty_list() {
        when(timelines.everybody(any())).thenReturn(new Page<>(List.of(), null));
    }

    @Test
    void a_refusal_says_what_happened_and_what_to_do() {
        assertThat(http.get().uri(PATH + "?cursor=x").header("X-Request-Id", "example"))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader("Content-Language", "en")
                .hasHeader("Vary", "Accept-Language")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "type": "/docs/errors#BAD_CURSOR",
                          "title": "The cursor is not one of this list",
                          "status": 400,
                          "detail": "Take the cursor unchanged from \\"next\\" of a page of the same list in the same order, or leave it out to begin with the first entry.",
                          "instance": "/v1/timeline/public",
                          "code": "BAD_CURSOR",
                          "requestId": "example"
                        }
                        """);
    }

    @Test
    void a_refusal_of_values_says_which_in_the_same_language() {
        assertThat(http.get()
                        .uri(PATH + "?limit=0")
                        .header("X-Request-Id", "example")
                        .header("Accept-Language", "ko"))
                .hasStatus(422)
                .hasHeader("Content-Language", "ko")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "type": "/docs/errors#VALIDATION_FAILED",
                          "title": "규칙에 맞지 않는 값이 있습니다",
                          "status": 422,
                          "detail": "\\"errors\\"에 있는 필드를 고쳐서 다시 보내 주세요.",
                          "instance": "/v1/timeline/public",
                          "code": "VALIDATION_FAILED",
                          "requestId": "example",
                          "errors": [{"field": "limit", "code": "TOO_SMALL", "message": "1 이상이어야 합니다."}]
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko                      | ko",
                "ko-KR                   | ko",
                "KO                      | ko",
                "ko-KR,ko;q=0.9,en;q=0.8 | ko",
                "en;q=0.5,ko             | ko",
                "ja,ko;q=0.8,en;q=0.7    | ko",
                "en                      | en",
                "en-GB,ko;q=0.9          | en",
                "ja                      | en",
                "*                       | en",
                "''                      | en",
                ";q=nonsense,,,          | en",
                "kok                     | en"
            })
    void the_language_is_the_best_that_the_client_asks_for(String accepted, String language) {
        assertThat(http.get().uri("/v1/nothing").header("Accept-Language", accepted))
                .hasStatus(404)
                .hasHeader("Content-Language", language);
    }

    @ParameterizedTest
    @EnumSource
    void every_code_of_a_use_case_is_sent_with_its_status(ErrorCode code) {
        when(timelines.everybody(any())).thenThrow(new DomainException(code));
        int status = switch (code.kind()) {
            case INVALID -> 422;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };

        MvcTestResult result = http.get().uri(PATH).exchange();

        assertThat(result).hasStatus(status).bodyJson().extractingPath("code").isEqualTo(code.name());
        assertThat(result.getResponse().containsHeader("WWW-Authenticate")).isEqualTo(status == 401);
        assertThat(result.getResponse().containsHeader("Retry-After")).isEqualTo(status == 429 || status == 503);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0", "PT0.001S, 1", "PT1S, 1", "PT89.5S, 90", "PT2H, 7200"})
    void when_to_come_again_is_said_in_whole_seconds_rounded_up(Duration retryAfter, String seconds) {
        when(timelines.everybody(any())).thenThrow(new DomainException(ErrorCode.TOO_MANY_REQUESTS, retryAfter));

        assertThat(http.get().uri(PATH).exchange()).hasStatus(429).hasHeader("Retry-After", seconds);
    }

    @Test
    void a_failure_keeps_what_failed_to_itself() {
        when(timelines.everybody(any()))
                .thenThrow(new IllegalStateException("select * from accounts", new NullPointerException("secret")));

        assertThat(http.get().uri(PATH).header("X-Request-Id", "example"))
                .hasStatus(500)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "type": "/docs/errors#INTERNAL_ERROR",
                          "title": "Something went wrong in the server",
                          "status": 500,
                          "detail": "It is not your fault. Try again later; if it happens again, report the requestId.",
                          "instance": "/v1/timeline/public",
                          "code": "INTERNAL_ERROR",
                          "requestId": "example"
                        }
                        """);
    }

    @Test
    void an_error_of_the_machine_is_a_failure_like_any_other() {
        when(timelines.everybody(any())).thenThrow(new StackOverflowError());

        assertThat(http.get().uri(PATH))
                .hasStatus(500)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("INTERNAL_ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "image/png", "nonsense", "application/problem+xml"})
    void a_refusal_is_sent_whatever_the_client_accepts(String accepted) {
        assertThat(http.get().uri("/v1/nothing").header("Accept", accepted))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/problem+json", "nonsense"})
    void nothing_is_done_for_a_client_that_would_not_accept_the_answer(String accepted) {
        assertThat(http.post()
                        .uri("/v1/accounts")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .header("Accept", accepted))
                .hasStatus(406)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void nothing_of_the_api_is_kept_by_a_cache() {
        assertThat(http.get().uri("/v1/nothing")).hasHeader("Cache-Control", "no-store");
        assertThat(http.get().uri(PATH)).hasHeader("Cache-Control", "no-store");
    }

    @Test
    void an_answer_is_what_it_says_it_is() {
        for (String path : new String[] {PATH, "/v1/nothing", "/docs", "/docs/assets/docs.js", "/openapi.json"}) {
            assertThat(http.get().uri(path)).hasHeader("X-Content-Type-Options", "nosniff");
        }
    }
}
