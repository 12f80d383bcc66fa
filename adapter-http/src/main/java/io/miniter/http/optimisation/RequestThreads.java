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
 * The threads on which Tomcat answers requests. They are few, as many as there are connections to the database: more of
 * them would wait for a connection that another one has, and to wake each costs more than to let its request wait for a
 * thread. But a thread that is held up does nothing meanwhile. So for each that has had the same request at two looks
 * there is one more, up to a bound.
 *
 * <p>Nobody waits without end. What is still in line at a look is examined on a thread that does nothing else: health
 * is answered there, and everything else stands in line again. What has waited longer than {@link #LONGEST_WAIT} is
 * refused, on a thread of its own if none comes free.
 */
public final class RequestThreads implements TomcatProtocolHandlerCustomizer<ProtocolHandler>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RequestThreads.class);

    /** How long a request stands in line before it is refused: most people have not given up by then. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    /** Longer than nearly all requests take, and shorter than anybody notices. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /** What has come a moment ago is likely to have its turn before it is looked at. */
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

    /** Which look was the last one when a thread got the request that it has. */
    private final Map<Thread, Long> busySince = new ConcurrentHashMap<>();

    /** Made once for all requests that begin before the next one. */
    private volatile Long lastLook = 0L;

    /**
     * Of threads.
     *
     * @param usual how many there are while none is held up
     * @param most how many there may be, at least {@code usual}
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

    /** Makes up for those that had their request at the look before, and for no others; and goes along the line. */
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
        // While no thread comes free nobody else takes them out, and there would be ever more
        pool.getQueue().removeIf(queued -> queued instanceof Waiting waiting && waiting.get());
    }

    /** A look that fails, as when the system gives no more threads, is not the last one. */
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

    /** How many there are now. */
    int count() {
        return pool.getPoolSize();
    }

    /** How many are in line, with those that were taken out of turn since the last look. */
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
            // What was examined has been waiting since before
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
                // Those that are too many go when they have answered
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

    /** In line, until the first thread takes it. When it is taken out of turn it stays there until the look is over. */
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
