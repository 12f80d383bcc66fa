package io.miniter.http.request;

import io.miniter.http.problem.FaultTraces;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.NestedExceptionUtils;

/** One line for each request, and the request's id in whatever else is logged while it runs. */
public final class RequestLog {

    private static final Logger LOG = LoggerFactory.getLogger("io.miniter.http.request");
    private static final String REQUEST_ID = "requestId";
    private static final String FAULT = RequestLog.class.getName() + ".fault";

    /** Of what is said of a fault: its message may quote all of what a client sent. */
    private static final int MOST_CHARACTERS = 500;

    private RequestLog() {}

    public static void begin(HttpServletRequest request) {
        MDC.put(REQUEST_ID, RequestId.of(request));
    }

    /**
     * Notes what the server itself failed at, to be told in the line of the request.
     *
     * @param fault {@code null} if it did not
     */
    public static void note(HttpServletRequest request, @Nullable Throwable fault) {
        request.setAttribute(FAULT, fault);
    }

    /**
     * Writes the line. The query string is left out: it may hold what is nobody's business.
     *
     * @param nanos how long the request took
     * @param traces says whether the line of a fault has its stack trace
     */
    public static void end(HttpServletRequest request, int status, long nanos, FaultTraces traces) {
        long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
        // Neither is there if the request line could not be read
        String method = Objects.requireNonNullElse(request.getMethod(), "-");
        String path = Objects.requireNonNullElse(request.getRequestURI(), "-");
        if (!(request.getAttribute(FAULT) instanceof Throwable cause)) {
            LOG.info("{} {} {} {} ms", method, path, status, millis);
        } else if (status == 503) {
            LOG.warn("{} {} {} {} ms: {}", method, path, status, millis, rootOf(cause));
        } else if (traces.isDue(cause)) {
            LOG.error("{} {} {} {} ms", method, path, status, millis, cause);
        } else {
            LOG.error("{} {} {} {} ms: {}", method, path, status, millis, rootOf(cause));
        }
        MDC.remove(REQUEST_ID);
    }

    /** In one line of a bounded length, which not every driver keeps to. */
    private static String rootOf(Throwable failure) {
        String text = NestedExceptionUtils.getMostSpecificCause(failure).toString();
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS)).replaceAll("\\R\\s*", " ");
    }
}
