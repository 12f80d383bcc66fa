package io.miniter.testkit.shared;

import io.miniter.application.shared.IdSource;
import java.util.concurrent.atomic.AtomicLong;

/** The ids 1, 2, 3 and so on. */
public final class SequentialIds implements IdSource {

    private final AtomicLong last;

    /** Begins at 1. */
    public SequentialIds() {
        this(new AtomicLong());
    }

    /** Shares its count with whoever else holds {@code last}. */
    public SequentialIds(AtomicLong last) {
        this.last = last;
    }

    @Override
    public long next() {
        return last.incrementAndGet();
    }
}
