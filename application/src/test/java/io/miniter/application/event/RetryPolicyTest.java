package io.miniter.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RetryPolicyTest {

    @Test
    void the_pauses_grow_up_to_an_hour() {
        List<Long> pauses = IntStream.range(1, RetryPolicy.ATTEMPTS)
                .mapToObj(RetryPolicy::pauseAfter)
                .flatMap(Optional::stream)
                .map(Duration::toSeconds)
                .toList();

        assertThat(pauses).containsExactly(1L, 4L, 16L, 64L, 256L, 1_024L, 3_600L, 3_600L, 3_600L);
    }

    @Test
    void after_the_last_attempt_there_is_no_other() {
        assertThat(RetryPolicy.pauseAfter(RetryPolicy.ATTEMPTS)).isEmpty();
        assertThat(RetryPolicy.pauseAfter(Integer.MAX_VALUE)).isEmpty();
    }
}
