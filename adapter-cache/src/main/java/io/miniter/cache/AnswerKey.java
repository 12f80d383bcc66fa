package io.miniter.cache;

import io.miniter.http.address.PublicUrl;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.springframework.http.HttpHeaders;

/**
 * All of a request on which an answer depends if nobody is logged in, as it was sent. Whoever writes the same in
 * another way, such as the parameters in another order, gets the same answer from an entry of its own.
 *
 * @param base what addresses in the answer begin with, such as the link to the next page
 * @param path with the query
 * @param accept what the client understands, in one line; may be empty
 */
record AnswerKey(String base, String path, String accept) {

    static AnswerKey of(HttpServletRequest request, PublicUrl publicUrl) {
        String query = request.getQueryString();
        return new AnswerKey(
                publicUrl.base(),
                query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
                String.join(", ", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
    }

    /** About how much memory it takes, in bytes. */
    int size() {
        return base.length() + path.length() + accept.length();
    }
}
