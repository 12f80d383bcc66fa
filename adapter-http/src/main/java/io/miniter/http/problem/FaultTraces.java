package io.miniter.http.problem;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.core.NestedExceptionUtils;

/**
 * Limits stack traces in the log: one per minute for the same fault and a few for all together, so that a client cannot
 * fill the disk with a failing request. The log line of each request names the fault in any case.
 */
public final class FaultTraces {

    /** The maximum number of traces per minute, of different faults. */
    static final int MOST_IN_A_MINUTE = 20;

    private final LongSupplier nanos;
    private final Set<Fault> traced = new HashSet<>();
    private long minuteBegan;

    /** @param nanos a monotonic clock, such as {@link System#nanoTime()} */
    public FaultTraces(LongSupplier nanos) {
        this.nanos = nanos;
        this.minuteBegan = nanos.getAsLong();
    }

    /** Whether to log this fault with its trace. */
    public synchronized boolean isDue(Throwable failure) {
        long now = nanos.getAsLong();
        if (now - minuteBegan >= TimeUnit.MINUTES.toNanos(1)) {
            minuteBegan = now;
            traced.clear();
        }
        return traced.size() < MOST_IN_A_MINUTE && traced.add(Fault.of(failure));
    }

    /** The root cause's type and origin, without its message, which may vary. */
    private record Fault(String type, String place) {

        private static Fault of(Throwable failure) {
            Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
            StackTraceElement[] trace = root.getStackTrace();
            // The depth of a stack overflow is arbitrary
            boolean placed = trace.length > 0 && !(root instanceof StackOverflowError);
            return new Fault(root.getClass().getName(), placed ? trace[0].toString() : "");
        }
    }
}
