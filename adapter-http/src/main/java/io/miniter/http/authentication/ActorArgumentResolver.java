package io.miniter.http.authentication;

import io.miniter.application.shared.Actor;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Authenticates the caller. A parameter {@code Actor actor} requires authentication; {@code @Nullable Actor reader} is
 * null without a token, but an invalid token is refused there too. As the first parameter it yields 401 before the rest
 * of the request is validated.
 */
@Component
final class ActorArgumentResolver implements HandlerMethodArgumentResolver {

    private final RequestAuthentication authentication;

    ActorArgumentResolver(RequestAuthentication authentication) {
        this.authentication = authentication;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public @Nullable Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        Optional<Actor> actor = authentication.actor(request);
        if (actor.isEmpty() && !parameter.isOptional()) {
            throw new DomainException(ErrorCode.ACCESS_TOKEN_MISSING);
        }
        return actor.orElse(null);
    }
}
