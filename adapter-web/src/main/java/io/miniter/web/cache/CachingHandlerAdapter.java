package io.miniter.web.cache;

import io.miniter.application.shared.PublicContent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
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
 * Stands between Spring MVC, which has found the method of a controller by now and judged what the client accepts, and
 * the adapter that calls it: whoever is answered from the cache is spared the call.
 */
final class CachingHandlerAdapter implements HandlerAdapter, Ordered {

    private final HandlerAdapter controllers;
    private final AnswerCache cache;
    private final List<ReuseListener> listeners;
    private final ConcurrentMap<Method, Optional<Operation>> operations = new ConcurrentHashMap<>();

    CachingHandlerAdapter(HandlerAdapter controllers, AnswerCache cache, List<ReuseListener> listeners) {
        this.controllers = controllers;
        this.cache = cache;
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
        FinishedAnswer answer = cache.get(AnswerKey.of(request), operation.content, call);
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

    /** The call of the controller by this request, which may turn out to be superfluous. */
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
            controllers.handle(new UnconditionalRequest(request), recorder, handler);
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

    /** Asks for the whole answer, whatever the client knows of it: others wait for it too. */
    private static final class UnconditionalRequest extends HttpServletRequestWrapper {

        private UnconditionalRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isCondition(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public long getDateHeader(String name) {
            return isCondition(name) ? -1 : super.getDateHeader(name);
        }

        /** All of RFC 9110, 13.1. */
        private static boolean isCondition(String name) {
            return name.regionMatches(true, 0, "If-", 0, 3);
        }
    }
}
