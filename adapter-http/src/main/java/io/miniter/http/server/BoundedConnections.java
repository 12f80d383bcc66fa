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
 * Tomcat's protocol, with as many connections as it is given; more of them wait in the kernel. A connection whose
 * headers do not end is closed after a time. While there is no room for more, those are closed much earlier, and those
 * that do nothing too, so that whoever waits in the kernel waits for a second or two. Tomcat makes it by its name.
 */
public final class BoundedConnections extends Http11NioProtocol {

    private static final Logger LOG = LoggerFactory.getLogger(BoundedConnections.class);

    /** For the headers of a request, from their first byte to their last. */
    static final Duration HEADERS_DEADLINE = Duration.ofSeconds(10);

    /** What is left of that while there is no room. Who does nothing has from one look to the next. */
    static final Duration WITHOUT_ROOM = Duration.ofSeconds(1);

    /** How long a client may read nothing of what is written to it, while a thread waits for that. */
    static final Duration WRITE_DEADLINE = Duration.ofSeconds(5);

    /** What is left of that while requests wait for threads. */
    static final Duration WITHOUT_THREADS = Duration.ofSeconds(2);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /** Enough to begin with: bodies are read into the buffer of the headers. */
    private static final int READ_BUFFER_BYTES = 2 * 1024;

    /** Those that did nothing at the last look, while there was no room, with when they were used. */
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

    /** A look that fails is not the last one. */
    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException failure) {
            LOG.error("The connections could not be looked at", failure);
        }
    }

    /** Closes those that have had their time. */
    private void look() {
        writeDeadline = isAnybodyWaiting() ? WITHOUT_THREADS : WRITE_DEADLINE;
        // Not the endpoint's own count, in which the one that it is ready to take is already
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

    /** Whoever reads or answers holds the lock, and then this one is not meant any more. */
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

    /** A request has begun, and Tomcat waits for the rest of its headers: what waits for its body waits elsewhere. */
    private static boolean isUnfinished(SocketWrapperBase<NioChannel> connection, long begunBefore) {
        if (!(connection.getCurrentProcessor() instanceof Http11Processor processor) || processor.isAsync()) {
            return false;
        }
        long begun = processor.getRequest().getStartTimeNanos();
        return begun >= 0 && begun < begunBefore;
    }

    /**
     * Nothing has come for which there is no answer yet: what stands in line for a thread is not looked for any more.
     */
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

    /** Does not wait long for clients that do not read. */
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
