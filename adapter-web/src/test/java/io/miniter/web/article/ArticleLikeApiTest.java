package io.miniter.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import io.miniter.application.like.Like;
import io.miniter.application.session.Authenticate;
import io.miniter.domain.article.ArticleId;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class ArticleLikeApiTest {

    private static final String LIKE = "/v1/articles/1748210430066689/like";
    private static final ArticleId ID = new ArticleId(1748210430066689L);

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
    void an_article_is_liked() {
        assertThat(http.put().uri(LIKE).header("Authorization", Ada.BEARER))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(like).like(new Like.Command(Ada.ACTOR, ID));
        verifyNoMoreInteractions(like);
    }

    @Test
    void an_article_is_no_longer_liked() {
        assertThat(http.delete().uri(LIKE).header("Authorization", Ada.BEARER))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(like).unlike(new Like.Command(Ada.ACTOR, ID));
        verifyNoMoreInteractions(like);
    }

    @ParameterizedTest
    @CsvSource({"ARTICLE_NOT_FOUND, 404", "SESSION_ENDED, 401", "SERVICE_UNAVAILABLE, 503"})
    void an_article_that_cannot_be_liked_says_why(ErrorCode code, int status) {
        doThrow(new DomainException(code)).when(like).like(any());
        doThrow(new DomainException(code)).when(like).unlike(any());

        assertThat(http.put().uri(LIKE).header("Authorization", Ada.BEARER))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
        assertThat(http.delete().uri(LIKE).header("Authorization", Ada.BEARER))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "x", "9007199254740992"})
    void what_cannot_be_an_id_cannot_be_liked(String id) {
        assertThat(http.put().uri("/v1/articles/{id}/like", id).header("Authorization", Ada.BEARER))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("ARTICLE_NOT_FOUND");
        assertThat(http.delete().uri("/v1/articles/{id}/like", id).header("Authorization", Ada.BEARER))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("ARTICLE_NOT_FOUND");
        verifyNoInteractions(like);
    }
}
