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
 * An answer with the status 200 as it goes over the wire, without the headers that every answer has for itself.
 *
 * @param contentType the type of the body
 * @param headers what else the operation has set
 * @param body its bytes, which nobody changes
 */
record FinishedAnswer(@Nullable String contentType, Map<String, List<String>> headers, byte[] body) {

    /** Answers with it; with 304 and without the body whoever has named its entity tag. */
    void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> set(response, name, values));
        if (isKnownTo(request, response)) {
            return;
        }
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** About how much memory it takes, in bytes. */
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
