package io.miniter.domain.article;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.shared.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeletedArticleTest {

    private static final Instant NOW = Instant.parse("2026-03-09T09:00:00.123456Z");

    private final Article article = AnArticle.on(new BoardId(31), new AccountId(11));

    @Test
    void a_deleted_article_is_kept_as_it_was() {
        DeletedArticle deleted = article.lock().delete(NOW);

        assertThat(deleted.deletedAt()).isEqualTo(NOW);
        assertThat(deleted.article()).usingRecursiveComparison().isEqualTo(article.lock());
    }

    @Test
    void a_deleted_article_is_not_pinned_any_more_even_if_it_comes_back() {
        assertThat(article.pin(0).delete(NOW).bringBack(NOW).pinned()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT1S", "P29D", "PT719H59M59.999999999S", "P30D"})
    void a_deleted_article_comes_back_within_thirty_days(Duration time) {
        assertThat(article.delete(NOW).bringBack(NOW.plus(time)))
                .usingRecursiveComparison()
                .isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT720H0.000000001S", "P31D", "P3650D"})
    void after_thirty_days_a_deleted_article_is_gone_for_good(Duration time) {
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> article.delete(NOW).bringBack(NOW.plus(time)));
    }

    @Test
    void each_deletion_begins_the_thirty_days_anew() {
        Instant last = NOW.plus(DeletedArticle.RESTORABLE_FOR);
        DeletedArticle again = article.delete(NOW).bringBack(last).delete(last);

        assertThat(again.bringBack(last.plus(DeletedArticle.RESTORABLE_FOR)))
                .usingRecursiveComparison()
                .isEqualTo(article);
    }
}
