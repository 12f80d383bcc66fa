package io.miniter.web.shared;

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

    private static final Logger LOG = LoggerFactory.getLogger("io.miniter.web.request");
    private static final String REQUEST_ID = "requestId";
    private static final String FAULT = RequestLog.class.getName() + ".fault";

    private RequestLog() {}

    static void begin(HttpServletRequest request) {
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
     */
    static void end(HttpServletRequest request, int status, long nanos) {
        long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
        // Neither is there if the request line could not be read
        String method = Objects.requireNonNullElse(request.getMethod(), "-");
        String path = Objects.requireNonNullElse(request.getRequestURI(), "-");
        if (!(request.getAttribute(FAULT) instanceof Throwable cause)) {
            LOG.info("{} {} {} {} ms", method, path, status, millis);
        } else if (status == 503) {
            LOG.warn("{} {} {} {} ms: {}", method, path, status, millis, rootOf(cause));
        } else {
            LOG.error("{} {} {} {} ms", method, path, status, millis, cause);
        }
        MDC.remove(REQUEST_ID);
    }

    /** In one line, which not every driver keeps to. */
    private static String rootOf(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure).toString().replaceAll("\\R\\s*", " ");
    }
}
