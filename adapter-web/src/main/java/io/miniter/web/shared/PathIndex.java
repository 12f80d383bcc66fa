package io.miniter.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Looks for a controller's method among those whose paths begin with the same two segments. For a path with a variable
 * Spring asks all there are, and of each it looks at the path last. What is not taken by exactly one of the few is left
 * to Spring, and so is a path that is encoded.
 */
final class PathIndex extends RequestMappingHandlerMapping {

    private final Map<String, Map<RequestMappingInfo, HandlerMethod>> byBeginning = new HashMap<>();

    /** Those that have a variable so early that they may be meant by paths of any beginning. */
    private final Map<RequestMappingInfo, HandlerMethod> ofAnyBeginning = new LinkedHashMap<>();

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> methods) {
        super.handlerMethodsInitialized(methods);
        methods.forEach((mapping, method) -> {
            for (String pattern : mapping.getPatternValues()) {
                sharing(beginning(pattern)).put(mapping, method);
            }
        });
    }

    private Map<RequestMappingInfo, HandlerMethod> sharing(String beginning) {
        return beginning.chars().anyMatch(character -> "{*?".indexOf(character) >= 0)
                ? ofAnyBeginning
                : byBeginning.computeIfAbsent(beginning, none -> new LinkedHashMap<>());
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        Match only = path.indexOf('%') < 0 ? onlyMatch(path, request) : null;
        if (only == null) {
            return super.lookupHandlerMethod(path, request);
        }
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, only.method());
        handleMatch(only.mapping(), path, request);
        return only.method();
    }

    private record Match(RequestMappingInfo mapping, HandlerMethod method) {}

    /** {@code null} if there is none, or a choice. */
    private @Nullable Match onlyMatch(String path, HttpServletRequest request) {
        Match found = null;
        for (Map<RequestMappingInfo, HandlerMethod> candidates :
                List.of(byBeginning.getOrDefault(beginning(path), Map.of()), ofAnyBeginning)) {
            for (Entry<RequestMappingInfo, HandlerMethod> candidate : candidates.entrySet()) {
                RequestMappingInfo mapping = getMatchingMapping(candidate.getKey(), request);
                if (mapping != null && found != null) {
                    return null;
                }
                found = mapping == null ? found : new Match(mapping, candidate.getValue());
            }
        }
        return found;
    }

    private static String beginning(String path) {
        int second = path.indexOf('/', 1);
        int third = second < 0 ? -1 : path.indexOf('/', second + 1);
        return third < 0 ? path : path.substring(0, third);
    }
}
