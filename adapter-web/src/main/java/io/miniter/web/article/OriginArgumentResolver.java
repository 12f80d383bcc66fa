package io.miniter.web.article;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Knows where a request comes from. Behind a proxy that is the proxy, unless {@code server.forward-headers-strategy}
 * says that its headers are to be believed.
 */
@Component
final class OriginArgumentResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Origin.class;
    }

    @Override
    public Origin resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        return of(Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class)));
    }

    static Origin of(HttpServletRequest request) {
        // No header has a line feed, so that no two pairs make the same text
        return new Origin(request.getRemoteAddr() + "\n"
                + Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }
}
