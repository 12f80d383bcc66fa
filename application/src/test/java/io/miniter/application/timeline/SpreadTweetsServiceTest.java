package io.miniter.application.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.testkit.timeline.UpkeepToDo;
import org.junit.jupiter.api.Test;

final class SpreadTweetsServiceTest {

    @Test
    void a_part_of_the_work_is_done_at_each_call_until_none_is_left() {
        UpkeepToDo upkeep = new UpkeepToDo(3, 5);
        SpreadTweets spreadTweets = new SpreadTweetsService(upkeep);

        assertThat(spreadTweets.spreadTweets()).isEqualTo(3);
        assertThat(spreadTweets.spreadTweets()).isEqualTo(5);
        assertThat(spreadTweets.spreadTweets()).isZero();
        assertThat(upkeep.tidiedAt()).isEmpty();
    }
}
