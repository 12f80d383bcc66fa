package io.miniter.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FaultTracesTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final FaultTraces traces = new FaultTraces(nanos::get);

    @Test
    void the_same_fault_is_traced_once_in_a_minute_whatever_its_message() {
        assertThat(traces.isDue(fault("one"))).isTrue();
        assertThat(traces.isDue(fault("two"))).isFalse();
        nanos.addAndGet(TimeUnit.MINUTES.toNanos(1) - 1);
        assertThat(traces.isDue(fault("three"))).isFalse();

        nanos.incrementAndGet();

        assertThat(traces.isDue(fault("four"))).isTrue();
    }

    @Test
    void the_cause_tells_faults_apart_and_not_what_is_around_it() {
        assertThat(traces.isDue(new IllegalStateException(fault("")))).isTrue();
        assertThat(traces.isDue(new IllegalArgumentException(fault("")))).isFalse();
        assertThat(traces.isDue(new IllegalArgumentException())).isTrue();
    }

    @Test
    void a_stack_that_overflows_is_one_fault_wherever_it_ends() {
        assertThat(traces.isDue(overflow(1))).isTrue();
        assertThat(traces.isDue(overflow(2))).isFalse();
    }

    @Test
    void many_faults_are_traced_in_part() {
        long due = 0;
        for (int line = 0; line < 1_000; line++) {
            due += traces.isDue(at(new IllegalStateException(), line)) ? 1 : 0;
        }

        assertThat(due).isEqualTo(FaultTraces.MOST_IN_A_MINUTE);
    }

    private static IllegalStateException fault(String message) {
        return new IllegalStateException(message);
    }

    private static Throwable overflow(int line) {
        return at(new StackOverflowError(), line);
    }

    private static Throwable at(Throwable failure, int line) {
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement("Type", "method", "Type.java", line)});
        return failure;
    }
}
