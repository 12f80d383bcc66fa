package io.miniter.http.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/**
 * The default headers of all responses. They restrict browsers as far as possible: no framing, no scripts, no
 * subresources. Responses that need more override them.
 */
public final class AnswerHeaders {

    static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";
    public static final String NOTHING_ALLOWED =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String API = "/v1";

    /** In seconds, a year: what browsers require for their preload lists. */
    private static final String TLS_ONLY = "max-age=31536000";

    private final boolean reachedByTls;

    /** @param reachedByTls whether the public address is {@code https}, wherever TLS is terminated */
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
            // Responses depend on the caller and must not be reused
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path != null && path.startsWith(request.getContextPath() + API);
    }
}
