package io.miniter.bootstrap;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The time by which cached responses grow old. It goes on as it does unless a test stops it. */
public final class StoppableTicker implements Ticker {

    private final AtomicReference<@Nullable Long> stopped = new AtomicReference<>();

    @Override
    public long read() {
        Long held = stopped.get();
        return held == null ? System.nanoTime() : held;
    }

    /** From now on nothing grows old by itself. */
    public void stop() {
        stopped.set(System.nanoTime());
    }

    /** Time passes again. */
    public void goOn() {
        stopped.set(null);
    }
}
