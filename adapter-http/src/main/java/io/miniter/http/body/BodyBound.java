package io.miniter.http.body;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A maximum body size for some paths, other than the default. A feature declares it as a bean.
 *
 * @param maxBytes the maximum size in bytes; a larger body is refused before it is read
 * @param takenBytes how many bytes the server buffers before the request is handled, at most {@code maxBytes}
 * @param paths the paths, as patterns of Spring MVC
 */
public record BodyBound(long maxBytes, long takenBytes, List<PathPattern> paths) {

    /** The default maximum size of a body in bytes. */
    static final long USUAL_MAX_BYTES = 64 * 1024;

    private static final BodyBound USUAL = of(USUAL_MAX_BYTES);

    /** Copies the list. */
    public BodyBound {
        paths = List.copyOf(paths);
    }

    /** Bodies of up to this size at these paths. */
    public static BodyBound of(long maxBytes, String... patterns) {
        return of(maxBytes, maxBytes, patterns);
    }

    private static BodyBound of(long maxBytes, long takenBytes, String... patterns) {
        return new BodyBound(
                maxBytes,
                takenBytes,
                Arrays.stream(patterns)
                        .map(PathPatternParser.defaultInstance::parse)
                        .toList());
    }

    /**
     * Bodies at these paths are limited by their reader only.
     *
     * @param takenBytes the most that the reader accepts; of a larger body it gets one more byte and then the end
     */
    public static BodyBound elsewhere(long takenBytes, String... patterns) {
        return of(Long.MAX_VALUE, takenBytes, patterns);
    }

    /** The smallest bound whose pattern matches the path as Spring MVC parses it; the default if none matches. */
    public static BodyBound of(String uri, String contextPath, List<BodyBound> bounds) {
        PathContainer path = RequestPath.parse(uri, contextPath).pathWithinApplication();
        return bounds.stream()
                .filter(bound -> bound.covers(path))
                .min(Comparator.comparingLong(BodyBound::maxBytes).thenComparingLong(BodyBound::takenBytes))
                .orElse(USUAL);
    }

    boolean covers(PathContainer path) {
        return paths.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
