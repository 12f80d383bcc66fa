package io.miniter.web.shared;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.ProtocolHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;

/**
 * The threads on which Tomcat answers requests. They are few, as many as there are connections to the database: more of
 * them would wait for a connection that another one has, and to wake each costs more than to let its request wait for a
 * thread. But a thread whose client sends its body slowly does nothing meanwhile. So for each that has had the same
 * request at two looks there is one more, up to a bound.
 */
final class RequestThreads implements TomcatProtocolHandlerCustomizer<ProtocolHandler>, AutoCloseable {

    /** Longer than nearly all requests take, and shorter than anybody notices. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final int usual;
    private final int most;
    private final Pool pool;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("request-threads").factory());

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
    RequestThreads(int usual, int most) {
        this.usual = usual;
        this.most = most;
        this.pool = new Pool(usual);
    }

    @Override
    public void customize(ProtocolHandler protocol) {
        protocol.setExecutor(pool);
        looking.scheduleWithFixedDelay(
                this::look, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Makes up for those that had their request at the look before, and for no others. */
    void look() {
        long before = lastLook;
        lastLook = before + 1;
        long heldUp =
                busySince.values().stream().filter(since -> since < before).count();
        pool.resize((int) Math.min(usual + heldUp, most));
    }

    Executor executor() {
        return pool;
    }

    /** How many there are now. */
    int count() {
        return pool.getPoolSize();
    }

    @Override
    public void close() {
        looking.shutdown();
        pool.shutdown();
    }

    private final class Pool extends ThreadPoolExecutor {

        private Pool(int threads) {
            super(
                    threads,
                    threads,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().daemon().name("request-", 1).factory());
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
}
