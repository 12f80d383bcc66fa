package io.miniter.cache;

import io.miniter.http.address.PublicUrl;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.springframework.http.HttpHeaders;

/**
 * The cache key: all of a request on which an anonymous response depends, unnormalised. An equivalent request in
 * another form, such as with reordered parameters, has its own entry.
 *
 * @param base the base URL of links in the response
 * @param path the path with the query
 * @param accept the {@code Accept} header on one line; may be empty
 */
record AnswerKey(String base, String path, String accept) {

    static AnswerKey of(HttpServletRequest request, PublicUrl publicUrl) {
        String query = request.getQueryString();
        return new AnswerKey(
                publicUrl.base(),
                query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
                String.join(", ", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
    }

    /** The approximate memory that it takes, in bytes. */
    int size() {
        return base.length() + path.length() + accept.length();
    }
}
