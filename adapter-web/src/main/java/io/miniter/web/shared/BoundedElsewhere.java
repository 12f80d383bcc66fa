package io.miniter.web.shared;

import java.util.Set;

/**
 * Paths whose bodies have a bound of their own, so that the one for JSON is not put in front of it. A feature says so
 * by a bean.
 *
 * @param paths exact paths
 */
public record BoundedElsewhere(Set<String> paths) {

    /** Keeps its own set. */
    public BoundedElsewhere {
        paths = Set.copyOf(paths);
    }
}
