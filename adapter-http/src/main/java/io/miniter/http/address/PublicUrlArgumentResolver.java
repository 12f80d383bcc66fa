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

/** Knows the server's public URL: {@code miniter.public-url}, or where that is empty what the client itself used. */
@Component
public final class PublicUrlArgumentResolver implements HandlerMethodArgumentResolver {

    private final @Nullable PublicUrl configured;
    private final String path;

    /**
     * For one server.
     *
     * @param configured the address that the operator gives; blank for none
     */
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

    /** Of this server, as the client of this request is told. */
    public PublicUrl of(HttpServletRequest request) {
        return configured == null ? PublicUrl.usedBy(request) : configured;
    }

    /** Of what the operator of the server says; empty if they say nothing. */
    public Optional<PublicUrl> configured() {
        return Optional.ofNullable(configured);
    }

    /** What comes before the paths of this server, as clients know them. */
    public String path(HttpServletRequest request) {
        return configured == null ? request.getContextPath() : path;
    }

    public boolean isReachedByTls() {
        return configured != null && configured.isHttps();
    }
}
