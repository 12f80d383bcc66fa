package io.miniter.web.classic;

import io.miniter.application.session.Authenticate;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Finds out who is asking. Old clients send the token without a scheme, later ones as everybody does. */
@Component
final class CallerArgumentResolver implements HandlerMethodArgumentResolver {

    private static final Pattern TOKEN = Pattern.compile("(?:bearer +)?([a-z0-9._~+/-]+=*)", Pattern.CASE_INSENSITIVE);

    private final Authenticate authenticate;

    CallerArgumentResolver(Authenticate authenticate) {
        this.authenticate = authenticate;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        String token = token(Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)));
        return new Caller(
                isSafe(request.getMethod()) ? authenticate.forReading(token) : authenticate.forWriting(token));
    }

    private static String token(List<String> credentials) {
        if (credentials.isEmpty()) {
            throw new DomainException(ErrorCode.ACCESS_TOKEN_MISSING);
        }
        Matcher matcher = TOKEN.matcher(credentials.getFirst());
        if (credentials.size() > 1 || !matcher.matches()) {
            throw new DomainException(ErrorCode.ACCESS_TOKEN_INVALID);
        }
        return matcher.group(1);
    }

    private static boolean isSafe(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }
}
