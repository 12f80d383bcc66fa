package io.miniter.http.server;

import io.miniter.http.body.BodyBound;
import io.miniter.http.optimisation.RequestThread;
import io.miniter.http.optimisation.RequestThread.Purpose;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.Problem;
import io.miniter.http.request.RequestFilter;
import jakarta.servlet.ReadListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.AsyncContextCallback;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Reads bodies without blocking, between Tomcat's connections and the request handling. A request is dispatched to a
 * thread when its body is complete or refused. One that is incomplete at its deadline is refused. Handlers therefore
 * never read from a connection.
 *
 * <p>It uses Tomcat's asynchronous processing below the servlet API: to servlets each request is an ordinary one.
 */
final class PatientAdapter implements Adapter {

    /** The minimum rate, in bytes per second, by which the deadline of larger bodies is extended. */
    private static final long SLOWEST_BYTES_A_SECOND = 32 * 1024;

    /** A note slot of Tomcat's request that Tomcat itself does not use, as it fills them from the first. */
    private static final int NOTE = 20;

    private final Adapter answering;
    private final List<BodyBound> bounds;
    private final AtomicLong room;
    private final Path directory;
    private final Duration deadline;
    private final boolean operator;

    /**
     * @param room the bytes of memory left for all arriving bodies; beyond it they are buffered on disk
     * @param directory for bodies without room in memory
     * @param deadline the time for the smallest body
     * @param operator whether this is the management port
     */
    PatientAdapter(
            Adapter answering,
            List<BodyBound> bounds,
            AtomicLong room,
            Path directory,
            Duration deadline,
            boolean operator) {
        this.answering = answering;
        this.bounds = List.copyOf(bounds);
        this.room = room;
        this.directory = directory;
        this.deadline = deadline;
        this.operator = operator;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        if (operator) {
            request.setAttribute(ManagementPaths.CAME_TO_OPERATOR, Boolean.TRUE);
        }
        if (response.getStatus() != HttpServletResponse.SC_OK) {
            // Tomcat could not parse the request and reports it
            answering.service(request, response);
            return;
        }
        Purpose purpose = RequestThread.purpose();
        if (purpose == Purpose.ANSWER || isForHealth(request)) {
            proceed(request, response);
        } else if (purpose == Purpose.EXAMINE) {
            start(request);
            standInLineAgain(request, new Arrival(null));
        } else {
            refuse(Problem.ofStatus(503, null), request, response);
        }
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        if (!(request.getNote(NOTE) instanceof Arrival arrival)) {
            return answering.asyncDispatch(request, response, event);
        }
        boolean kept = false;
        request.setRequestThread();
        try {
            kept = goOn(arrival, request, response, event);
            return kept || request.getNote(NOTE) == null;
        } catch (IOException gone) {
            return false;
        } finally {
            request.clearRequestThread();
            if (!kept) {
                request.setNote(NOTE, null);
                arrival.forget();
            }
        }
    }

    /** Whether the request is still being processed. */
    private boolean goOn(Arrival arrival, Request request, Response response, SocketEvent event) throws Exception {
        if (event == SocketEvent.TIMEOUT) {
            AtomicBoolean timely = new AtomicBoolean();
            request.action(ActionCode.ASYNC_TIMEOUT, timely);
            if (timely.get()) {
                request.action(ActionCode.ASYNC_DISPATCH, null);
                end(request);
                refuse(Problem.of(HttpErrorCode.REQUEST_TIMEOUT), request, response);
                return false;
            }
        } else if (event != SocketEvent.OPEN_READ) {
            // The client has disconnected, or the server is stopping
            return false;
        }
        if (!arrival.whole) {
            request.onDataAvailable();
            if (!take(arrival, request)) {
                return true;
            }
            if (RequestThread.purpose() == Purpose.EXAMINE) {
                standInLineAgain(request, arrival);
                return true;
            }
            request.action(ActionCode.ASYNC_DISPATCH, null);
        }
        end(request);
        answer(arrival, request, response);
        return request.getNote(NOTE) != null;
    }

    private static boolean take(Arrival arrival, Request request) throws IOException {
        try {
            arrival.whole = arrival.body != null && arrival.body.take(request);
        } catch (UncheckedIOException noPlace) {
            arrival.whole = true;
            arrival.problem = Problem.ofStatus(503, noPlace);
        }
        return arrival.whole;
    }

    private void answer(Arrival arrival, Request request, Response response) throws Exception {
        if (RequestThread.purpose() == Purpose.REFUSE) {
            refuse(Problem.ofStatus(503, null), request, response);
        } else if (arrival.problem != null) {
            refuse(arrival.problem, request, response);
        } else if (arrival.body == null) {
            proceed(request, response);
        } else {
            answer(arrival.body, request, response);
        }
    }

    private void proceed(Request request, Response response) throws Exception {
        long length = request.getContentLengthLong();
        if (length == 0 || hasArrived(length, request)) {
            answering.service(request, response);
            return;
        }
        long taken = bound(request).takenBytes();
        if (length > taken) {
            answer(new NoBody(), request, response);
        } else {
            await(taken, request);
        }
    }

    private static boolean hasArrived(long length, Request request) {
        if (length < 0) {
            return request.isFinished();
        }
        request.action(ActionCode.AVAILABLE, Boolean.FALSE);
        return request.getAvailable() >= length;
    }

    private BodyBound bound(Request request) {
        try {
            return BodyBound.of(request.requestURI().toString(), "", bounds);
        } catch (IllegalArgumentException noPath) {
            return BodyBound.of("/", "", bounds);
        }
    }

    private void await(long taken, Request request) {
        start(request);
        Duration longest = deadline.plusSeconds(taken / SLOWEST_BYTES_A_SECOND);
        request.action(ActionCode.ASYNC_SETTIMEOUT, longest.toMillis());
        request.setNote(NOTE, new Arrival(new ArrivingBody(taken, room, directory)));
        if (request.hasExpectation()) {
            request.action(ActionCode.ACK, ContinueResponseTiming.ALWAYS);
            // Only once
            request.setExpectation(false);
        }
        request.setRequestThread();
        request.setReadListener(new TakenHere());
        request.clearRequestThread();
    }

    /** From here until {@link #end} the request is asynchronous and has no thread. */
    private static void start(Request request) {
        request.action(ActionCode.ASYNC_START, new NothingToTell());
        request.action(ActionCode.ASYNC_SETTIMEOUT, -1L);
    }

    private static void end(Request request) {
        request.action(ActionCode.ASYNC_DISPATCHED, null);
        request.setNote(NOTE, null);
    }

    /** After this thread has released the connection. */
    private static void standInLineAgain(Request request, Arrival arrival) {
        arrival.whole = true;
        request.setNote(NOTE, arrival);
        RequestThread.afterwards(() -> request.action(ActionCode.ASYNC_DISPATCH, null));
    }

    private void refuse(Problem problem, Request request, Response response) throws Exception {
        request.setAttribute(RequestFilter.REFUSAL, problem);
        answer(new NoBody(), request, response);
    }

    /** Replaces the client's input by this body. */
    private void answer(InputBuffer body, Request request, Response response) throws Exception {
        boolean last = !request.isFinished();
        if (last) {
            // Otherwise the client could send its next request into a closing connection
            response.addHeader(HttpHeaders.CONNECTION, "close");
        }
        InputBuffer connection = request.getInputBuffer();
        request.setInputBuffer(body);
        try {
            answering.service(request, response);
        } finally {
            request.setInputBuffer(connection);
            if (last) {
                // The rest is not awaited
                request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    private static boolean isForHealth(Request request) {
        return ManagementPaths.HEALTH.contains(request.requestURI().toString());
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return answering.prepare(request, response);
    }

    @Override
    public void log(Request request, Response response, long time) {
        answering.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        answering.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return answering.getDomain();
    }

    /** A request that has no thread. */
    private static final class Arrival {

        private final @Nullable ArrivingBody body;
        private boolean whole;
        private @Nullable Problem problem;

        /** @param body {@code null} if not checked for one */
        private Arrival(@Nullable ArrivingBody body) {
            this.body = body;
        }

        private void forget() {
            if (body != null) {
                body.forget();
            }
        }
    }

    /** The input of a refused body. */
    private static final class NoBody implements InputBuffer {

        @Override
        public int doRead(ApplicationBufferHandler reader) throws IOException {
            throw new EOFException("The body of this request was not taken");
        }

        @Override
        public int available() {
            return 0;
        }
    }

    /** With a listener, Tomcat reads without blocking. */
    private static final class TakenHere implements ReadListener {

        @Override
        public void onDataAvailable() {
            // See asyncDispatch
        }

        @Override
        public void onAllDataRead() {
            // See asyncDispatch
        }

        @Override
        public void onError(Throwable failure) {
            // See asyncDispatch
        }
    }

    private static final class NothingToTell implements AsyncContextCallback {

        @Override
        public void fireOnComplete() {
            // It is not exposed
        }

        @Override
        public boolean isAvailable() {
            return true;
        }

        @Override
        public void incrementInProgressAsyncCount() {
            // Tomcat counts this for undeploying applications, which does not apply here
        }

        @Override
        public void decrementInProgressAsyncCount() {
            // As above
        }
    }
}
