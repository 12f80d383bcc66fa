package io.miniter.http.optimisation;

import org.jspecify.annotations.Nullable;

/** A thread that answers requests, and knows how long the one that it has was waiting for it. */
public final class RequestThread extends Thread {

    /** What becomes of a request that has no thread yet. */
    public enum Purpose {
        /** It is answered. */
        ANSWER,
        /** It is looked at: health is answered, all else stands in line again. */
        EXAMINE,
        /** It waited too long, and is refused. */
        REFUSE
    }

    private long since;
    private Purpose purpose = Purpose.ANSWER;
    private @Nullable Runnable afterwards;

    RequestThread(Runnable work, String name) {
        super(work, name);
        setDaemon(true);
    }

    /** What is to be done with the request that has this thread. */
    public static Purpose purpose() {
        return currentThread() instanceof RequestThread thread ? thread.purpose : Purpose.ANSWER;
    }

    void begin(long waitingSince, Purpose toDo) {
        since = waitingSince;
        purpose = toDo;
    }

    /** What is to be done when this thread has done with its request, which is being examined. */
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

    /** As {@link System#nanoTime()} said when the request came. */
    long since() {
        return since;
    }

    boolean examines() {
        return purpose == Purpose.EXAMINE;
    }
}
