package io.miniter.bootstrap;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The clock of the response cache, which a test can stop. */
public final class StoppableTicker implements Ticker {

    private final AtomicReference<@Nullable Long> stopped = new AtomicReference<>();

    @Override
    public long read() {
        Long held = stopped.get();
        return held == null ? System.nanoTime() : held;
    }

    /** Stops the clock. */
    public void stop() {
        stopped.set(System.nanoTime());
    }

    /** Time passes again. */
    public void goOn() {
        stopped.set(null);
    }
}
