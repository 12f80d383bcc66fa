package io.miniter.http.paging;

import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.http.request.RequestFields;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** A client's request for a page of a list, which also builds the response. Injectable as a controller parameter. */
public final class Listing {

    private final CursorCodec cursors;
    private final PageRequest request;
    private final @Nullable ListOrder order;
    private final Set<String> filters;
    private final URI url;
    private final Map<String, String> parameters;

    /**
     * A request for a page of a list.
     *
     * @param order {@code null} if the list has only one
     * @param filters the names of the list's filters
     * @param url the list's URL, without a query
     * @param parameters the client's parameters but the cursor, in its order: limit, order and filters
     */
    Listing(
            CursorCodec cursors,
            PageRequest request,
            @Nullable ListOrder order,
            Collection<String> filters,
            URI url,
            Map<String, String> parameters) {
        this.cursors = cursors;
        this.request = request;
        this.order = order;
        this.filters = Set.copyOf(filters);
        this.url = url;
        this.parameters = new LinkedHashMap<>(parameters);
    }

    /** The input to the use case. */
    public PageRequest request() {
        return request;
    }

    /** The requested order, or the default. */
    public <O extends Enum<O> & ListOrder> O order(Class<O> orders) {
        return Objects.requireNonNull(orders.cast(order), "The list has only one order");
    }

    /**
     * The raw value of one of the {@link ListOptions#filters()}; {@code null} if absent. Validation is up to
     * {@link RequestFields}.
     */
    public @Nullable String filter(String name) {
        if (!filters.contains(name)) {
            throw new IllegalArgumentException("The list has no filter " + name);
        }
        return parameters.get(name);
    }

    /** The response: the page, and a {@code Link} header to the next one. */
    public <T> ResponseEntity<PageResponse<T>> answer(Page<T> page) {
        PageResponse.Order places = order != null && order.live() ? PageResponse.Order.LIVE : null;
        if (page.next() == null) {
            return ResponseEntity.ok(new PageResponse<>(page.items(), null, places));
        }
        String next = cursors.encode(page.next());
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + url + query(next) + ">; rel=\"next\"")
                .body(new PageResponse<>(page.items(), next, places));
    }

    private String query(String cursor) {
        Map<String, String> next = new LinkedHashMap<>(parameters);
        next.put("cursor", cursor);
        return next.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + UriUtils.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
