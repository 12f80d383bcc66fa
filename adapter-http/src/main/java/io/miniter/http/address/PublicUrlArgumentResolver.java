package io.miniter.http.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Resolves the server's public URL: {@code miniter.public-url}, or if that is empty the address that the client used.
 */
@Component
public final class PublicUrlArgumentResolver implements HandlerMethodArgumentResolver {

    private final @Nullable PublicUrl configured;
    private final String path;

    /** @param configured the configured address; blank for none */
    public PublicUrlArgumentResolver(@Value("${miniter.public-url:}") String configured) {
        this.configured = configured.isBlank() ? null : PublicUrl.configured(configured.strip());
        this.path = this.configured == null ? "" : this.configured.path();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PublicUrl.class;
    }

    @Override
    public PublicUrl resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    /** The public URL for responses to this request. */
    public PublicUrl of(HttpServletRequest request) {
        return configured == null ? PublicUrl.usedBy(request) : configured;
    }

    /** The configured public URL; empty if none. */
    public Optional<PublicUrl> configured() {
        return Optional.ofNullable(configured);
    }

    /** The path prefix of this server as seen by clients. */
    public String path(HttpServletRequest request) {
        return configured == null ? request.getContextPath() : path;
    }

    public boolean isReachedByTls() {
        return configured != null && configured.isHttps();
    }
}
