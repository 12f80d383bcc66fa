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
 * Stands between Tomcat's connections and all that answers. A request goes on when its body is there, or when it is
 * known that the body cannot be taken; until then it has no thread. One that is not whole at its deadline is refused.
 * So nobody who answers a request ever reads from a connection.
 *
 * <p>It uses what Tomcat has for requests that are answered later, below all that servlets know: to them each request
 * is an ordinary one.
 */
final class PatientAdapter implements Adapter {

    /** A body for which there is more room has a second longer for so many bytes of it. */
    private static final long SLOWEST_BYTES_A_SECOND = 32 * 1024;

    /** Of the places for notes in a request, one that Tomcat does not use: it begins with the first. */
    private static final int NOTE = 20;

    private final Adapter answering;
    private final List<BodyBound> bounds;
    private final AtomicLong room;
    private final Path directory;
    private final Duration deadline;
    private final boolean operator;

    /**
     * Before the adapter that answers.
     *
     * @param room how many bytes of memory are left for all bodies that are arriving; without room they wait on the
     *     disk
     * @param directory where bodies without room in memory wait
     * @param deadline how long the smallest body may take
     * @param operator whether this is at the port of the operator
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
            // Tomcat could not read the request, and has to say so
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

    /** Whether this is not the last that is heard of it. */
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
            // The client has gone, or the server stops
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
            // Once is enough
            request.setExpectation(false);
        }
        request.setRequestThread();
        request.setReadListener(new TakenHere());
        request.clearRequestThread();
    }

    /** From here on until {@link #end} Tomcat keeps it without a thread. */
    private static void start(Request request) {
        request.action(ActionCode.ASYNC_START, new NothingToTell());
        request.action(ActionCode.ASYNC_SETTIMEOUT, -1L);
    }

    private static void end(Request request) {
        request.action(ActionCode.ASYNC_DISPATCHED, null);
        request.setNote(NOTE, null);
    }

    /** When this thread has let go of the connection. */
    private static void standInLineAgain(Request request, Arrival arrival) {
        arrival.whole = true;
        request.setNote(NOTE, arrival);
        RequestThread.afterwards(() -> request.action(ActionCode.ASYNC_DISPATCH, null));
    }

    private void refuse(Problem problem, Request request, Response response) throws Exception {
        request.setAttribute(RequestFilter.REFUSAL, problem);
        answer(new NoBody(), request, response);
    }

    /** With this body in place of what comes from the client. */
    private void answer(InputBuffer body, Request request, Response response) throws Exception {
        boolean last = !request.isFinished();
        if (last) {
            // Or the client sends its next request into a connection that is being closed
            response.addHeader(HttpHeaders.CONNECTION, "close");
        }
        InputBuffer connection = request.getInputBuffer();
        request.setInputBuffer(body);
        try {
            answering.service(request, response);
        } finally {
            request.setInputBuffer(connection);
            if (last) {
                // Nobody waits for the rest of it
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

        /** @param body {@code null} if it was not looked whether there is one */
        private Arrival(@Nullable ArrivingBody body) {
            this.body = body;
        }

        private void forget() {
            if (body != null) {
                body.forget();
            }
        }
    }

    /** In place of a body that is not taken. */
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

    /** Tomcat reads without waiting where somebody listens. */
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
            // Nobody knows of it
        }

        @Override
        public boolean isAvailable() {
            return true;
        }

        @Override
        public void incrementInProgressAsyncCount() {
            // Tomcat counts for applications that are taken away, which this one is not
        }

        @Override
        public void decrementInProgressAsyncCount() {
            // As above
        }
    }
}
