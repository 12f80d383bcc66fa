package io.miniter.bootstrap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process with one line when a thread ends for want of memory: what is left of the server would look alive and
 * answer nobody. Whoever started it starts it again. {@code bin/miniter} has the JVM do the same wherever memory is
 * wanting; this is for those who start the server by {@code java -jar}.
 */
final class OutOfMemory implements Thread.UncaughtExceptionHandler {

    /** As the JVM ends with {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int EXIT_STATUS = 3;

    private static final Logger LOGGER = LoggerFactory.getLogger(OutOfMemory.class);
    private static final String LINE = "Miniter ends: there is no memory left. Give it more with -Xmx in JAVA_OPTS.";

    private final Runnable end;

    OutOfMemory(Runnable end) {
        this.end = end;
    }

    /** From now on, for all threads. */
    static void endsTheProcess() {
        Thread.setDefaultUncaughtExceptionHandler(
                new OutOfMemory(() -> Runtime.getRuntime().halt(EXIT_STATUS)));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            System.err.println(LINE);
            end.run();
        } else {
            LOGGER.error("Thread {} has ended", thread.getName(), failure);
        }
    }
}
