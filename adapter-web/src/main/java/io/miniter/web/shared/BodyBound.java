package io.miniter.web.shared;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * How large a body may be at some paths, where the usual bound does not fit. A feature says so by a bean.
 *
 * @param maxBytes the most bytes
 * @param paths where, in the patterns of Spring MVC
 */
public record BodyBound(long maxBytes, List<PathPattern> paths) {

    /** Keeps its own list. */
    public BodyBound {
        paths = List.copyOf(paths);
    }

    /** Bodies of up to so many bytes at paths like these. */
    public static BodyBound of(long maxBytes, String... patterns) {
        return new BodyBound(
                maxBytes,
                Arrays.stream(patterns)
                        .map(PathPatternParser.defaultInstance::parse)
                        .toList());
    }

    /** Bodies at paths like these are counted by whoever reads them, and by nobody before. */
    public static BodyBound elsewhere(String... patterns) {
        return of(Long.MAX_VALUE, patterns);
    }

    boolean covers(PathContainer path) {
        return paths.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
