package io.miniter.bootstrap.optimisation;

import static io.miniter.bootstrap.optimisation.OldGeneration.LARGEST_GROWTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OldGenerationTest {

    private final AtomicInteger collections = new AtomicInteger();

    @Test
    void it_is_left_alone_until_it_has_grown_by_much() {
        new OldGeneration(() -> LARGEST_GROWTH, collections::incrementAndGet).collectWhereGrown();

        assertThat(collections).hasValue(0);
    }

    @Test
    void it_is_collected_when_it_has() {
        new OldGeneration(() -> LARGEST_GROWTH + 1, collections::incrementAndGet).collectWhereGrown();

        assertThat(collections).hasValue(1);
    }
}
