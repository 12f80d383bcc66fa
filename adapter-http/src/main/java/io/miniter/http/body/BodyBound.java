package io.miniter.http.body;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * How large a body may be at some paths, where the usual bound does not fit. A feature says so by a bean.
 *
 * @param maxBytes the most bytes; a request with more is refused before anybody reads it
 * @param takenBytes how many bytes the server takes in before the request is answered, at most {@code maxBytes}
 * @param paths where, in the patterns of Spring MVC
 */
public record BodyBound(long maxBytes, long takenBytes, List<PathPattern> paths) {

    /** The most bytes of a body, where no bound for the path says otherwise. */
    static final long USUAL_MAX_BYTES = 64 * 1024;

    private static final BodyBound USUAL = of(USUAL_MAX_BYTES);

    /** Keeps its own list. */
    public BodyBound {
        paths = List.copyOf(paths);
    }

    /** Bodies of up to so many bytes at paths like these. */
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
     * Bodies at paths like these are counted by whoever reads them, and by nobody before.
     *
     * @param takenBytes what they read at most; of more they get one byte more and then the end
     */
    public static BodyBound elsewhere(long takenBytes, String... patterns) {
        return of(Long.MAX_VALUE, takenBytes, patterns);
    }

    /**
     * The smallest of those that cover the path as Spring MVC reads it: whatever it does not take for one of these gets
     * the usual bound.
     */
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
