package io.miniter.http.optimisation;

import org.jspecify.annotations.Nullable;

/** A request thread that knows how long its current request was queued. */
public final class RequestThread extends Thread {

    /** The decision on a queued request. */
    public enum Purpose {
        /** It is handled. */
        ANSWER,
        /** It is examined: health checks are answered, everything else is queued again. */
        EXAMINE,
        /** It was queued too long and is refused. */
        REFUSE
    }

    private long since;
    private Purpose purpose = Purpose.ANSWER;
    private @Nullable Runnable afterwards;

    RequestThread(Runnable work, String name) {
        super(work, name);
        setDaemon(true);
    }

    /** The decision on the request on this thread. */
    public static Purpose purpose() {
        return currentThread() instanceof RequestThread thread ? thread.purpose : Purpose.ANSWER;
    }

    void begin(long waitingSince, Purpose toDo) {
        since = waitingSince;
        purpose = toDo;
    }

    /** Sets the task that follows the examination of the current request. */
    public static void afterwards(Runnable work) {
        if (currentThread() instanceof RequestThread thread) {
            thread.afterwards = work;
        }
    }

    void end() {
        Runnable work = afterwards;
        afterwards = null;
        if (work != null) {
            work.run();
        }
    }

    /** The {@link System#nanoTime()} at which the request arrived. */
    long since() {
        return since;
    }

    boolean examines() {
        return purpose == Purpose.EXAMINE;
    }
}
