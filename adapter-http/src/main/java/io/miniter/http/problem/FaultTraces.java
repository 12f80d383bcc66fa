package io.miniter.http.problem;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.core.NestedExceptionUtils;

/**
 * Decides which faults are logged with a stack trace. The same fault has one in a minute, all together have few, so
 * that whoever finds a request that fails cannot fill the disk with it. Which fault it is, each request's line says
 * anyway.
 */
public final class FaultTraces {

    /** The most traces in a minute, of different faults. */
    static final int MOST_IN_A_MINUTE = 20;

    private final LongSupplier nanos;
    private final Set<Fault> traced = new HashSet<>();
    private long minuteBegan;

    /**
     * None so far.
     *
     * @param nanos a clock of which only differences are looked at, such as {@link System#nanoTime()}
     */
    public FaultTraces(LongSupplier nanos) {
        this.nanos = nanos;
        this.minuteBegan = nanos.getAsLong();
    }

    /** Whether this one is to be logged with its trace. */
    public synchronized boolean isDue(Throwable failure) {
        long now = nanos.getAsLong();
        if (now - minuteBegan >= TimeUnit.MINUTES.toNanos(1)) {
            minuteBegan = now;
            traced.clear();
        }
        return traced.size() < MOST_IN_A_MINUTE && traced.add(Fault.of(failure));
    }

    /** Where and as what it began, without its message, which may be another one each time. */
    private record Fault(String type, String place) {

        private static Fault of(Throwable failure) {
            Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
            StackTraceElement[] trace = root.getStackTrace();
            // Where the stack ended is chance
            boolean placed = trace.length > 0 && !(root instanceof StackOverflowError);
            return new Fault(root.getClass().getName(), placed ? trace[0].toString() : "");
        }
    }
}
