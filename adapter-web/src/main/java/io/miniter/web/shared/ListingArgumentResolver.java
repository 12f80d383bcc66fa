package io.miniter.web.shared;

import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.shared.InvalidValueException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code limit} and {@code cursor}. */
@Component
final class ListingArgumentResolver implements HandlerMethodArgumentResolver {

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
        String listName = Objects.requireNonNull(parameter.getParameterAnnotation(ListName.class))
                .value();
        String limit = single(webRequest, "limit");
        String cursor = single(webRequest, "cursor");
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        return new Listing(listName, pageRequest(listName, limit, cursor), url(request), limit);
    }

    private URI url(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return publicUrl.of(request).to(path);
    }

    private static PageRequest pageRequest(String listName, @Nullable String limit, @Nullable String cursor) {
        Cursor after = cursor == null ? null : CursorCodec.decode(listName, cursor);
        try {
            return new PageRequest(limit == null ? PageRequest.DEFAULT_LIMIT : number(limit), after);
        } catch (InvalidValueException outOfBounds) {
            throw new InvalidFieldsException(List.of(new FieldViolation("limit", outOfBounds.violation())));
        }
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
