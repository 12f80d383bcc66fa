package io.miniter.http.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/**
 * The headers that every answer has, whatever it says. What a browser may do with an answer is as little as can be: it
 * shows no frame, runs no script and loads nothing. The few answers that need more say so themselves.
 */
public final class AnswerHeaders {

    static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    public static final String NOTHING_ALLOWED =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String API = "/v1";

    /** In seconds, a year: what browsers ask of those that they keep a list of. */
    private static final String TLS_ONLY = "max-age=31536000";

    private final boolean reachedByTls;

    /**
     * For one server.
     *
     * @param reachedByTls whether its public address is one of {@code https}, whoever ends the TLS
     */
    public AnswerHeaders(boolean reachedByTls) {
        this.reachedByTls = reachedByTls;
    }

    public void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(CONTENT_SECURITY_POLICY, NOTHING_ALLOWED);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (reachedByTls || request.isSecure()) {
            response.setHeader("Strict-Transport-Security", TLS_ONLY);
        }
        if (isApi(request)) {
            // What an answer says depends on who asks, and is true only now
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path != null && path.startsWith(request.getContextPath() + API);
    }
}
