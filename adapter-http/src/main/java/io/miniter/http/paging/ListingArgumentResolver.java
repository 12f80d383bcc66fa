package io.miniter.http.paging;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.ViolationCode;
import io.miniter.http.address.PublicUrlArgumentResolver;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.RefusedRequestException;
import io.miniter.http.request.RequestFields;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Parses {@code limit}, {@code cursor}, and {@code sort} and the filters if the list has them. */
@Component
final class ListingArgumentResolver implements HandlerMethodArgumentResolver {

    private static final String LIMIT = "limit";
    private static final String CURSOR = "cursor";
    private static final String SORT = "sort";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");
    private static final int MOST_DIGITS = 9;

    private final PublicUrlArgumentResolver publicUrl;

    ListingArgumentResolver(PublicUrlArgumentResolver publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Listing.class;
    }

    @Override
    public Listing resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        ListOptions list = Objects.requireNonNull(parameter.getParameterAnnotation(ListOptions.class));
        List<ListOrder> orders = orders(list);
        Set<String> filters = Set.of(list.filters());
        Map<String, String> given = given(webRequest, filters, !orders.isEmpty());
        String cursor = single(webRequest, CURSOR);

        var fields = new RequestFields();
        var chosen = fields.optional(SORT, given.get(SORT), name -> order(name, orders));
        var limited = fields.optional(LIMIT, given.get(LIMIT), limit -> PageRequest.first(number(limit)));
        fields.check();

        ListOrder order = chosen.orNull() == null && !orders.isEmpty() ? orders.getFirst() : chosen.orNull();
        CursorCodec cursors = cursors(list, order);
        PageRequest first = Objects.requireNonNullElse(limited.orNull(), PageRequest.first(PageRequest.DEFAULT_LIMIT));
        PageRequest page = cursor == null ? first : new PageRequest(first.limit(), cursors.decode(cursor));
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        return new Listing(cursors, page, order, filters, url(request), given);
    }

    private URI url(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return publicUrl.of(request).to(path);
    }

    private static CursorCodec cursors(ListOptions list, @Nullable ListOrder order) {
        // A dot, which no list name contains, prevents ambiguous names
        String name = order == null ? list.value() : list.value() + "." + order.parameter();
        boolean ranked = order == null ? list.ranked() : order.ranked();
        return ranked ? CursorCodec.ranked(name) : CursorCodec.plain(name);
    }

    /** None for a list without orders. */
    private static List<ListOrder> orders(ListOptions list) {
        ListOrder[] constants = list.orders().getEnumConstants();
        return constants == null ? List.of() : List.of(constants);
    }

    private static ListOrder order(String name, List<ListOrder> orders) {
        return orders.stream()
                .filter(order -> order.parameter().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(ViolationCode.MALFORMED));
    }

    private static int number(String limit) {
        if (!NUMBER.matcher(limit).matches()) {
            throw new RefusedRequestException(HttpErrorCode.MALFORMED_REQUEST);
        }
        if (limit.length() > MOST_DIGITS) {
            return limit.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        return Integer.parseInt(limit);
    }

    /** The client's parameters that the list supports, in the client's order. */
    private static Map<String, String> given(NativeWebRequest request, Set<String> filters, boolean orders) {
        Map<String, String> given = new LinkedHashMap<>();
        request.getParameterNames().forEachRemaining(name -> {
            if (name.equals(LIMIT) || (orders && name.equals(SORT)) || filters.contains(name)) {
                given.put(name, Objects.requireNonNull(single(request, name)));
            }
        });
        return given;
    }

    private static @Nullable String single(NativeWebRequest request, String name) {
        String[] values = request.getParameterValues(name);
        if (values == null) {
            return null;
        }
        if (values.length > 1) {
            throw new RefusedRequestException(HttpErrorCode.MALFORMED_REQUEST);
        }
        return values[0];
    }
}
