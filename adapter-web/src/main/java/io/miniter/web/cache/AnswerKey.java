package io.miniter.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.springframework.http.HttpHeaders;

/**
 * All of a request on which an answer depends if nobody is logged in, as it was sent. Whoever writes the same in
 * another way, such as the parameters in another order, gets the same answer from an entry of its own.
 *
 * @param origin the scheme, the host and the port that the client used: the link to the next page begins with them
 * @param path with the query
 * @param accept what the client understands, in one line; may be empty
 */
record AnswerKey(String origin, String path, String accept) {

    static AnswerKey of(HttpServletRequest request) {
        String query = request.getQueryString();
        return new AnswerKey(
                request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort(),
                query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
                String.join(", ", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
    }

    /** About how much memory it takes, in bytes. */
    int size() {
        return origin.length() + path.length() + accept.length();
    }
}
