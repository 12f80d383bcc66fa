package io.miniter.web.shared;

import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Which part of which list a client asks for, and how the part is answered. A controller takes it as a parameter. */
public final class Listing {

    private final String listName;
    private final PageRequest request;
    private final URI url;
    private final @Nullable String limit;

    /**
     * A request for a part of a list.
     *
     * @param url the list's own, without a query
     * @param limit as the client gave it; {@code null} if it gave none
     */
    Listing(String listName, PageRequest request, URI url, @Nullable String limit) {
        this.listName = listName;
        this.request = request;
        this.url = url;
        this.limit = limit;
    }

    /** What the use case has to know. */
    public PageRequest request() {
        return request;
    }

    /** The answer: the part, and in the {@code Link} header where to get the next one. */
    public <T> ResponseEntity<PageResponse<T>> answer(Page<T> page) {
        if (page.next() == null) {
            return ResponseEntity.ok(new PageResponse<>(page.items(), null));
        }
        String next = CursorCodec.encode(listName, page.next());
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + url + query(next) + ">; rel=\"next\"")
                .body(new PageResponse<>(page.items(), next));
    }

    private String query(String cursor) {
        return limit == null ? "?cursor=" + cursor : "?limit=" + limit + "&cursor=" + cursor;
    }
}
