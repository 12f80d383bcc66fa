package io.miniter.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Several threads, each with a connection of its own. */
public final class AtOnce {

    /** Longer than any deadlock lasts and shorter than any statement may; only a test that fails waits for it. */
    private static final long PATIENCE_SECONDS = 20;

    private AtOnce() {}

    /** Lets all of them begin at the same moment and waits for the last; answers what was thrown. */
    public static List<Throwable> failures(List<? extends Runnable> actions) throws Exception {
        CyclicBarrier start = new CyclicBarrier(actions.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(actions.size())) {
            List<Callable<Void>> calls = new ArrayList<>();
            for (Runnable action : actions) {
                calls.add(() -> {
                    start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    action.run();
                    return null;
                });
            }
            List<Throwable> failures = new ArrayList<>();
            for (Future<Void> call : threads.invokeAll(calls)) {
                failureOf(call).ifPresent(failures::add);
            }
            return failures;
        }
    }

    /** Lets it run beside the test. */
    public static Beside beside(Runnable action) {
        FutureTask<Void> task = new FutureTask<>(action, null);
        Thread.ofPlatform().daemon().start(task);
        return new Beside(task);
    }

    private static Optional<Throwable> failureOf(Future<Void> call) throws InterruptedException, TimeoutException {
        try {
            call.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return Optional.empty();
        } catch (ExecutionException failure) {
            return Optional.of(failure.getCause());
        }
    }

    /** Something that runs beside the test. */
    public record Beside(Future<Void> call) {

        public boolean isDone() {
            return call.isDone();
        }

        /** Waits for its end; answers what it threw. */
        public Optional<Throwable> failure() throws InterruptedException, TimeoutException {
            return failureOf(call);
        }
    }
}
