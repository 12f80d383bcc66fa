package io.miniter.http.dialect;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** All dialects, and which of them are enabled. */
public final class Dialects {

    private final List<Dialect> all;
    private final Set<String> spoken;
    private final Map<String, Dialect> byFirstSegment = new HashMap<>();

    /**
     * @param spoken the comma-separated names of the enabled dialects; others are not served
     * @throws UnknownDialectException if no dialect has one of the names
     * @throws IllegalStateException if two dialects share a path prefix
     */
    Dialects(List<Dialect> all, String spoken) {
        this.all = List.copyOf(all);
        this.spoken = Arrays.stream(spoken.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        Set<String> known = all.stream().map(Dialect::name).collect(Collectors.toUnmodifiableSet());
        this.spoken.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(unknown -> {
                    throw new UnknownDialectException(
                            unknown, known.stream().sorted().toList());
                });
        for (Dialect dialect : all) {
            for (String segment : dialect.firstSegments()) {
                Dialect other = byFirstSegment.put(segment, dialect);
                if (other != null) {
                    throw new IllegalStateException(other.name() + " and " + dialect.name() + " both have /" + segment);
                }
            }
        }
        byFirstSegment.values().removeIf(dialect -> !speaks(dialect));
    }

    /** Whether the dialect is enabled. */
    public boolean speaks(Dialect dialect) {
        return spoken.contains(dialect.name());
    }

    /** Whether this controller is enabled: it belongs to an enabled dialect, or to none. */
    boolean serves(Class<?> controller) {
        return all.stream().noneMatch(dialect -> !speaks(dialect) && isIn(controller, dialect.controllers()));
    }

    private static boolean isIn(Class<?> controller, String base) {
        String name = controller.getPackageName();
        return name.equals(base) || name.startsWith(base + ".");
    }

    /** The enabled dialect of the request's path; {@code null} if there is none. */
    public @Nullable Dialect of(HttpServletRequest request) {
        String path = request.getRequestURI();
        int begin = request.getContextPath().length() + 1;
        if (path == null || path.length() < begin || path.charAt(begin - 1) != '/') {
            return null;
        }
        int end = begin;
        while (end < path.length() && path.charAt(end) != '/' && path.charAt(end) != ';') {
            end++;
        }
        return byFirstSegment.get(decoded(path.substring(begin, end)));
    }

    /** As Spring parses it. An undecodable path belongs to no dialect. */
    private static String decoded(String segment) {
        if (segment.indexOf('%') < 0) {
            return segment;
        }
        try {
            return UriUtils.decode(segment, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return segment;
        }
    }
}
