package io.miniter.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A serialised 200 response without the per-request headers.
 *
 * @param contentType the type of the body
 * @param headers the other headers of the operation
 * @param body its bytes; must not be modified
 */
record FinishedAnswer(@Nullable String contentType, Map<String, List<String>> headers, byte[] body) {

    /** Writes the response; 304 without a body if the client has its entity tag. */
    void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> set(response, name, values));
        if (isKnownTo(request, response)) {
            return;
        }
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The approximate memory that it takes, in bytes. */
    int size() {
        return body.length
                + headers.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .sum();
    }

    private static void set(HttpServletResponse response, String name, List<String> values) {
        response.setHeader(name, values.getFirst());
        values.stream().skip(1).forEach(value -> response.addHeader(name, value));
    }

    private boolean isKnownTo(HttpServletRequest request, HttpServletResponse response) {
        List<String> tag = headers.get(HttpHeaders.ETAG);
        return tag != null
                && request.getHeader(HttpHeaders.IF_NONE_MATCH) != null
                && new ServletWebRequest(request, response).checkNotModified(tag.getFirst());
    }
}
