package io.miniter.http.problem;

import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/** Says which methods a path takes, to whoever came with another one. */
public final class AllowedMethods {

    private AllowedMethods() {}

    /** The {@code Allow} header for this refusal. */
    public static HttpHeaders of(HttpRequestMethodNotSupportedException unsupported) {
        HttpHeaders headers = unsupported.getHeaders();
        Set<HttpMethod> methods = headers.getAllow();
        // Spring answers both without naming them
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        headers.setAllow(methods);
        return headers;
    }
}
