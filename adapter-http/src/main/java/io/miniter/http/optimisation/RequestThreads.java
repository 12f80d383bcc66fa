package io.miniter.http.optimisation;

import io.miniter.http.optimisation.RequestThread.Purpose;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.apache.coyote.ProtocolHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;

/**
 * Tomcat's request threads. There are as many as database connections: more would only wait for connections, and waking
 * a thread costs more than queueing a request. A blocked thread reduces throughput, so for each thread with the same
 * request at two consecutive checks one more is added, up to a limit.
 *
 * <p>Queueing time is bounded. Requests still queued at a check are examined on a dedicated thread: health checks are
 * answered there, everything else is queued again. Requests queued longer than {@link #LONGEST_WAIT} are refused, on a
 * dedicated thread if no other is free.
 */
public final class RequestThreads implements TomcatProtocolHandlerCustomizer<ProtocolHandler>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RequestThreads.class);

    /** The maximum time in the queue, before most users give up. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    /** The interval of checks: longer than nearly all requests take, and too short to be noticed. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /** A request that has just arrived will probably get a thread before the check. */
    private static final long TO_BE_EXAMINED_NANOS = Duration.ofMillis(20).toNanos();

    private final int usual;
    private final int most;
    private final LongSupplier clock;
    private final Pool pool;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("request-threads").factory());
    private final ExecutorService examining =
            Executors.newSingleThreadExecutor(work -> new RequestThread(work, "request-examination"));
    private final ExecutorService refusing =
            Executors.newSingleThreadExecutor(work -> new RequestThread(work, "request-refusal"));

    /** The check number at which a thread got its current request. */
    private final Map<Thread, Long> busySince = new ConcurrentHashMap<>();

    /** Boxed once for all requests that begin before the next check. */
    private volatile Long lastLook = 0L;

    /**
     * @param usual the number of threads while none is blocked
     * @param most the maximum number, at least {@code usual}
     */
    public RequestThreads(int usual, int most) {
        this(usual, most, System::nanoTime);
    }

    public RequestThreads(int usual, int most, LongSupplier clock) {
        this.usual = usual;
        this.most = most;
        this.clock = clock;
        this.pool = new Pool(usual);
    }

    @Override
    public void customize(ProtocolHandler protocol) {
        protocol.setExecutor(pool);
        looking.scheduleWithFixedDelay(
                this::lookAgain, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Adds threads for those with the same request as at the previous check, and examines the queue. */
    void look() {
        long before = lastLook;
        lastLook = before + 1;
        long heldUp =
                busySince.values().stream().filter(since -> since < before).count();
        pool.resize((int) Math.min(usual + heldUp, most));
        long now = clock.getAsLong();
        for (Runnable queued : pool.getQueue()) {
            if (queued instanceof Waiting waiting) {
                waiting.lookAfter(now - waiting.since);
            }
        }
        // While all threads are busy nothing else removes them, so the queue would grow without bound
        pool.getQueue().removeIf(queued -> queued instanceof Waiting waiting && waiting.get());
    }

    /** A failed check, as when no thread can be created, does not stop further checks. */
    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException | OutOfMemoryError failure) {
            LOG.error("The line of requests could not be looked at", failure);
        }
    }

    Executor executor() {
        return pool;
    }

    /** The current number of threads. */
    int count() {
        return pool.getPoolSize();
    }

    /** The queue length, including requests taken out of turn since the last check. */
    int waiting() {
        return pool.getQueue().size();
    }

    @Override
    public void close() {
        looking.shutdown();
        examining.shutdown();
        refusing.shutdown();
        pool.shutdown();
    }

    private final class Pool extends ThreadPoolExecutor {

        private Pool(int threads) {
            super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new Threads());
        }

        @Override
        public void execute(Runnable request) {
            // An examined request keeps its original arrival time
            super.execute(
                    Thread.currentThread() instanceof RequestThread thread && thread.examines()
                            ? new Waiting(request, thread.since(), true)
                            : new Waiting(request, clock.getAsLong(), false));
        }

        private void resize(int threads) {
            if (threads > getMaximumPoolSize()) {
                setMaximumPoolSize(threads);
                setCorePoolSize(threads);
            } else if (threads < getMaximumPoolSize()) {
                setCorePoolSize(threads);
                // Excess threads end after their current request
                setMaximumPoolSize(threads);
            }
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable request) {
            busySince.put(thread, lastLook);
        }

        @Override
        protected void afterExecute(Runnable request, @Nullable Throwable failure) {
            busySince.remove(Thread.currentThread());
        }
    }

    private static final class Threads implements ThreadFactory {

        private final AtomicInteger count = new AtomicInteger();

        @Override
        public Thread newThread(Runnable work) {
            return new RequestThread(work, "request-" + count.incrementAndGet());
        }
    }

    /** A queued request. When taken out of turn it stays in the queue until the end of the check. */
    private final class Waiting extends AtomicBoolean implements Runnable {

        private final transient Runnable request;
        private final long since;
        private final boolean examined;

        private Waiting(Runnable request, long since, boolean examined) {
            this.request = request;
            this.since = since;
            this.examined = examined;
        }

        @Override
        public void run() {
            if (compareAndSet(false, true)) {
                boolean late = clock.getAsLong() - since > LONGEST_WAIT.toNanos();
                serve(late ? Purpose.REFUSE : Purpose.ANSWER);
            }
        }

        private void lookAfter(long nanos) {
            if (nanos > LONGEST_WAIT.toNanos()) {
                outOfTurn(refusing, Purpose.REFUSE);
            } else if (!examined && nanos > TO_BE_EXAMINED_NANOS) {
                outOfTurn(examining, Purpose.EXAMINE);
            }
        }

        private void outOfTurn(Executor thread, Purpose purpose) {
            if (compareAndSet(false, true)) {
                thread.execute(() -> serve(purpose));
            }
        }

        private void serve(Purpose purpose) {
            RequestThread thread = (RequestThread) Thread.currentThread();
            thread.begin(since, purpose);
            request.run();
            thread.end();
        }
    }
}
