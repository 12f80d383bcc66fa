package io.miniter.web.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import io.miniter.application.like.Like;
import io.miniter.application.session.Authenticate;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class CommentLikeApiTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    Like like;

    @BeforeEach
    void log_in() {
        Ada.isLoggedIn(authenticate);
    }

    @Test
    void a_comment_is_liked() {
        assertThat(send(HttpMethod.PUT, "1748210430074881"))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(like).like(new Like.Command(Ada.ACTOR, new CommentId(1748210430074881L)));
    }

    @Test
    void a_like_is_taken_back() {
        assertThat(send(HttpMethod.DELETE, "1748210430074881"))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(like).unlike(new Like.Command(Ada.ACTOR, new CommentId(1748210430074881L)));
    }

    @ParameterizedTest
    @CsvSource({"COMMENT_NOT_FOUND, 404", "SESSION_ENDED, 401"})
    void a_like_that_cannot_be_says_why(ErrorCode code, int status) {
        doThrow(new DomainException(code)).when(like).like(any());
        doThrow(new DomainException(code)).when(like).unlike(any());

        assertRefused(send(HttpMethod.PUT, "1"), status, code.name());
        assertRefused(send(HttpMethod.DELETE, "1"), status, code.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "007", "1.0", "x", "٣", "9007199254740992", "99999999999999999999"})
    void there_is_no_comment_under_what_cannot_be_an_id(String id) {
        assertRefused(send(HttpMethod.PUT, id), 404, "COMMENT_NOT_FOUND");
        assertRefused(send(HttpMethod.DELETE, id), 404, "COMMENT_NOT_FOUND");
        verifyNoInteractions(like);
    }

    private static void assertRefused(MvcTestResult result, int status, String code) {
        assertThat(result).hasStatus(status).bodyJson().extractingPath("code").isEqualTo(code);
    }

    private MvcTestResult send(HttpMethod method, String id) {
        return http.method(method)
                .uri("/v1/comments/{id}/like", id)
                .header("Authorization", Ada.BEARER)
                .exchange();
    }
}
