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

/** Logs one line per request, and puts the request's id into the MDC. */
public final class RequestLog {

    private static final Logger LOG = LoggerFactory.getLogger("io.miniter.http.request");
    private static final String REQUEST_ID = "requestId";
    private static final String FAULT = RequestLog.class.getName() + ".fault";

    /** The maximum length of a fault's message, which may quote client input. */
    private static final int MOST_CHARACTERS = 500;

    private RequestLog() {}

    public static void begin(HttpServletRequest request) {
        MDC.put(REQUEST_ID, RequestId.of(request));
    }

    /**
     * Records the fault for the request's log line.
     *
     * @param fault {@code null} for none
     */
    public static void note(HttpServletRequest request, @Nullable Throwable fault) {
        request.setAttribute(FAULT, fault);
    }

    /**
     * Writes the line. The query string is omitted: it may contain private data.
     *
     * @param nanos how long the request took
     * @param traces says whether the line of a fault has its stack trace
     */
    public static void end(HttpServletRequest request, int status, long nanos, FaultTraces traces) {
        long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
        // Both are missing if the request line could not be parsed
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

    /** On one line of bounded length, as some drivers' messages are not. */
    private static String rootOf(Throwable failure) {
        String text = NestedExceptionUtils.getMostSpecificCause(failure).toString();
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS)).replaceAll("\\R\\s*", " ");
    }
}
