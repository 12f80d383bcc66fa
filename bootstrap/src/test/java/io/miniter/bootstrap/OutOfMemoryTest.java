package io.miniter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutOfMemoryTest {

    private final AtomicInteger ends = new AtomicInteger();
    private final OutOfMemory handler = new OutOfMemory(ends::incrementAndGet);

    @Test
    void a_thread_without_memory_ends_the_process() {
        handler.uncaughtException(Thread.currentThread(), new OutOfMemoryError("Java heap space"));

        assertThat(ends).hasValue(1);
    }

    @Test
    void a_thread_that_fails_otherwise_does_not() {
        handler.uncaughtException(Thread.currentThread(), new StackOverflowError());
        handler.uncaughtException(Thread.currentThread(), new IllegalStateException("on purpose"));

        assertThat(ends).hasValue(0);
    }
}
