package io.miniter.http.server;

import io.miniter.http.address.HostNameProcessor;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tomcat's protocol with a maximum number of connections; further ones wait in the kernel's backlog. A connection with
 * incomplete headers is closed after a timeout. At the maximum, such connections are closed much earlier, and idle ones
 * too, so that a connection in the backlog waits a second or two. Tomcat instantiates it by class name.
 */
public final class BoundedConnections extends Http11NioProtocol {

    private static final Logger LOG = LoggerFactory.getLogger(BoundedConnections.class);

    /** The timeout for the headers of a request, from the first byte to the last. */
    static final Duration HEADERS_DEADLINE = Duration.ofSeconds(10);

    /** The same at the maximum of connections. Idle connections have from one check to the next. */
    static final Duration WITHOUT_ROOM = Duration.ofSeconds(1);

    /** How long a client may block a write. */
    static final Duration WRITE_DEADLINE = Duration.ofSeconds(5);

    /** The same while requests are queued for threads. */
    static final Duration WITHOUT_THREADS = Duration.ofSeconds(2);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /** The initial size: bodies are read into the header buffer. */
    private static final int READ_BUFFER_BYTES = 2 * 1024;

    /** The connections idle at the last check at the maximum, with the time of their last use. */
    private Map<SocketWrapperBase<NioChannel>, Long> idle = Map.of();

    private volatile Duration writeDeadline = WRITE_DEADLINE;

    /** By Tomcat. */
    public BoundedConnections() {
        setProperty("socket.appReadBufSize", String.valueOf(READ_BUFFER_BYTES));
    }

    @Override
    public void start() throws Exception {
        super.start();
        getUtilityExecutor()
                .scheduleWithFixedDelay(
                        this::lookAgain, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A failed check does not stop further checks. */
    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException failure) {
            LOG.error("The connections could not be looked at", failure);
        }
    }

    /** Closes connections whose time is over. */
    private void look() {
        writeDeadline = isAnybodyWaiting() ? WITHOUT_THREADS : WRITE_DEADLINE;
        // Not the endpoint's own count, which includes the connection that it is about to accept
        Set<SocketWrapperBase<NioChannel>> connections = getEndpoint().getConnections();
        boolean full = connections.size() >= getMaxConnections();
        long now = System.nanoTime();
        long headers = (full ? WITHOUT_ROOM : HEADERS_DEADLINE).toNanos();
        Map<SocketWrapperBase<NioChannel>, Long> seenIdle = new HashMap<>();
        for (SocketWrapperBase<NioChannel> connection : connections) {
            if (isUnfinished(connection, now - headers)) {
                close(connection, again -> isUnfinished(again, now - headers));
            } else if (full && isIdle(connection)) {
                Long lastUse = lastUse(connection);
                if (lastUse.equals(idle.get(connection))) {
                    close(connection, again -> isIdle(again) && lastUse(again) == lastUse);
                } else {
                    seenIdle.put(connection, lastUse);
                }
            }
        }
        idle = seenIdle;
    }

    private boolean isAnybodyWaiting() {
        return getExecutor() instanceof ThreadPoolExecutor threads
                && !threads.getQueue().isEmpty();
    }

    @Override
    protected Processor createProcessor() {
        return new ImpatientWriter();
    }

    /** A reading or writing thread holds the lock; the connection is then not idle. */
    private static void close(
            SocketWrapperBase<NioChannel> connection, Predicate<SocketWrapperBase<NioChannel>> isStillMeant) {
        if (connection.getLock().tryLock()) {
            try {
                if (isStillMeant.test(connection)) {
                    connection.close();
                }
            } finally {
                connection.getLock().unlock();
            }
        }
    }

    /**
     * Whether a request has begun and its headers are incomplete. Requests waiting for a body are handled elsewhere.
     */
    private static boolean isUnfinished(SocketWrapperBase<NioChannel> connection, long begunBefore) {
        if (!(connection.getCurrentProcessor() instanceof Http11Processor processor) || processor.isAsync()) {
            return false;
        }
        long begun = processor.getRequest().getStartTimeNanos();
        return begun >= 0 && begun < begunBefore;
    }

    /** Whether it is idle: no unanswered input. A request queued for a thread is not registered with the poller. */
    private static boolean isIdle(SocketWrapperBase<NioChannel> connection) {
        return connection.getCurrentProcessor() == null
                && connection instanceof NioSocketWrapper socket
                && socket.interestOpsHas(SelectionKey.OP_READ);
    }

    private static long lastUse(SocketWrapperBase<NioChannel> connection) {
        return connection instanceof NioSocketWrapper socket
                ? Math.max(socket.getLastRead(), socket.getLastWrite())
                : 0;
    }

    /** Writes with a short timeout for clients that do not read. */
    private final class ImpatientWriter extends HostNameProcessor {

        private ImpatientWriter() {
            super(BoundedConnections.this, BoundedConnections.this.getAdapter());
        }

        @Override
        public SocketState service(SocketWrapperBase<?> connection) throws IOException {
            connection.setWriteTimeout(writeDeadline.toMillis());
            return super.service(connection);
        }
    }
}
