package io.miniter.cache;

import io.miniter.application.shared.PublicContent;
import io.miniter.http.address.PublicUrlArgumentResolver;
import io.miniter.http.caching.Cached;
import io.miniter.http.caching.ReuseListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerAdapter;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Wraps Spring MVC's handler adapter, after handler mapping and content negotiation: a cache hit skips the controller
 * call.
 */
final class CachingHandlerAdapter implements HandlerAdapter, Ordered {

    private final HandlerAdapter controllers;
    private final AnswerCache cache;
    private final PublicUrlArgumentResolver publicUrl;
    private final List<ReuseListener> listeners;
    private final ConcurrentMap<Method, Optional<Operation>> operations = new ConcurrentHashMap<>();

    CachingHandlerAdapter(
            HandlerAdapter controllers,
            AnswerCache cache,
            PublicUrlArgumentResolver publicUrl,
            List<ReuseListener> listeners) {
        this.controllers = controllers;
        this.cache = cache;
        this.publicUrl = publicUrl;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean supports(Object handler) {
        return !cache.isOff()
                && handler instanceof HandlerMethod method
                && operation(method).isPresent();
    }

    @Override
    public @Nullable ModelAndView handle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return controllers.handle(request, response, handler);
        }
        Operation operation = operation((HandlerMethod) handler).orElseThrow();
        Call call = new Call(request, response, handler);
        FinishedAnswer answer = cache.get(AnswerKey.of(request, publicUrl.of(request)), operation.content, call);
        if (answer == null) {
            return null;
        }
        if (!call.made && operation.listener != null) {
            operation.listener.reused(request);
        }
        answer.writeTo(request, response);
        return null;
    }

    private Optional<Operation> operation(HandlerMethod handler) {
        return operations.computeIfAbsent(
                handler.getMethod(),
                unknown -> Optional.ofNullable(handler.getMethodAnnotation(Cached.class))
                        .map(cached -> new Operation(cached.value(), listener(cached.onReuse()))));
    }

    private @Nullable ReuseListener listener(Class<? extends ReuseListener> type) {
        if (type == ReuseListener.class) {
            return null;
        }
        return listeners.stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    private record Operation(
            PublicContent content, @Nullable ReuseListener listener) {}

    /** The controller call for this request, which a cache hit skips. */
    private final class Call implements Callable<@Nullable FinishedAnswer> {

        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private final Object handler;
        private boolean made;

        private Call(HttpServletRequest request, HttpServletResponse response, Object handler) {
            this.request = request;
            this.response = response;
            this.handler = handler;
        }

        @Override
        public @Nullable FinishedAnswer call() throws Exception {
            made = true;
            Set<String> before = Set.copyOf(response.getHeaderNames());
            ContentCachingResponseWrapper recorder = new ContentCachingResponseWrapper(response);
            controllers.handle(new SharedRequest(request), recorder, handler);
            if (recorder.getStatus() != HttpServletResponse.SC_OK) {
                recorder.copyBodyToResponse();
                return null;
            }
            return new FinishedAnswer(recorder.getContentType(), added(before), recorder.getContentAsByteArray());
        }

        private Map<String, List<String>> added(Set<String> before) {
            return response.getHeaderNames().stream()
                    .filter(name -> !before.contains(name) && !name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE))
                    .collect(Collectors.toUnmodifiableMap(
                            Function.identity(), name -> List.copyOf(response.getHeaders(name))));
        }
    }

    /**
     * The restricted request that a cacheable controller sees: only what is in the {@link AnswerKey}, and the client's
     * identity, which may be counted but must not affect the response. So no header can poison the cache, conditional
     * requests do not affect the cached body, and no request body is read.
     */
    private static final class SharedRequest extends HttpServletRequestWrapper {

        private static final Set<String> SEEN = Set.of(
                // In the key
                "accept",
                // The client's identity
                "user-agent",
                "forwarded",
                "x-forwarded-for",
                "x-request-id");

        private SharedRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isSeen(name) ? super.getHeader(name) : null;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isSeen(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                    .filter(SharedRequest::isSeen)
                    .toList());
        }

        @Override
        public long getDateHeader(String name) {
            return isSeen(name) ? super.getDateHeader(name) : -1;
        }

        @Override
        public int getIntHeader(String name) {
            return isSeen(name) ? super.getIntHeader(name) : -1;
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            return null;
        }

        @Override
        public Locale getLocale() {
            return Locale.ROOT;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(Locale.ROOT));
        }

        @Override
        public int getContentLength() {
            return 0;
        }

        @Override
        public long getContentLengthLong() {
            return 0;
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public ServletInputStream getInputStream() {
            throw new IllegalStateException("Whoever answers many at once reads no body");
        }

        @Override
        public BufferedReader getReader() {
            throw new IllegalStateException("Whoever answers many at once reads no body");
        }

        private static boolean isSeen(String name) {
            return SEEN.contains(name.toLowerCase(Locale.ROOT));
        }
    }
}
