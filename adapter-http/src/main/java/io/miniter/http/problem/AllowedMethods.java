package io.miniter.http.problem;

import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/** Determines the allowed methods of a path for a 405. */
public final class AllowedMethods {

    private AllowedMethods() {}

    /** The {@code Allow} header for this refusal. */
    public static HttpHeaders of(HttpRequestMethodNotSupportedException unsupported) {
        HttpHeaders headers = unsupported.getHeaders();
        Set<HttpMethod> methods = headers.getAllow();
        // Spring supports both without listing them
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        headers.setAllow(methods);
        return headers;
    }
}
