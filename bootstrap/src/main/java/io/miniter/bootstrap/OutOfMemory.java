package io.miniter.bootstrap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Exits with a one-line message when a thread ends with an OutOfMemoryError: the remaining process would look alive
 * without responding. The process supervisor restarts it. {@code bin/miniter} has the JVM do the same for every
 * OutOfMemoryError; this is for {@code java -jar}.
 */
final class OutOfMemory implements Thread.UncaughtExceptionHandler {

    /** The exit status of the JVM with {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int EXIT_STATUS = 3;

    private static final Logger LOGGER = LoggerFactory.getLogger(OutOfMemory.class);
    private static final String LINE = "Miniter ends: there is no memory left. Give it more with -Xmx in JAVA_OPTS.";

    private final Runnable end;

    OutOfMemory(Runnable end) {
        this.end = end;
    }

    /** Installs the handler for all threads. */
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
