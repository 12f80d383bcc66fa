package io.miniter.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DailyQuotaTest {

    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");
    private static final DailyQuota QUOTA = new DailyQuota(3);

    @Test
    void what_was_added_a_day_ago_does_not_count() {
        assertThat(QUOTA.since(NOW)).isEqualTo("2026-06-30T12:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"PT-23H, PT1H", "PT-1S, PT23H59M59S", "PT0S, PT24H", "PT5H, PT24H", "P400D, PT24H"})
    void the_wait_ends_when_the_oldest_does_not_count_any_more_and_is_a_day_at_most(Duration added, Duration wait) {
        DomainException refusal = QUOTA.refusal(NOW.plus(added), NOW);

        assertThat(refusal.code()).isEqualTo(ErrorCode.TOO_MANY_REQUESTS);
        assertThat(refusal.retryAfter()).hasValue(wait);
    }
}
