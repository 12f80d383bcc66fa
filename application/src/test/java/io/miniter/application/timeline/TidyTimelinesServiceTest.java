package io.miniter.application.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.testkit.shared.SettableClock;
import io.miniter.testkit.timeline.UpkeepToDo;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class TidyTimelinesServiceTest {

    private final SettableClock clock = new SettableClock();

    @Test
    void timelines_are_tidied_as_of_now_until_all_are_tidy() {
        UpkeepToDo upkeep = new UpkeepToDo(20, 7);
        TidyTimelines tidyTimelines = new TidyTimelinesService(upkeep, clock);
        Instant first = clock.instant();

        assertThat(tidyTimelines.tidyTimelines()).isEqualTo(20);
        clock.advance(Duration.ofSeconds(1));
        assertThat(tidyTimelines.tidyTimelines()).isEqualTo(7);
        assertThat(tidyTimelines.tidyTimelines()).isZero();
        assertThat(upkeep.tidiedAt()).containsExactly(first, first.plusSeconds(1), first.plusSeconds(1));
    }
}
