package io.miniter.http.media;

import java.util.List;

/**
 * At which paths a picture is uploaded: nowhere else are forms read, and nowhere else may a body be as large.
 *
 * @param paths whole paths
 */
public record UploadPaths(List<String> paths) {

    /** Keeps its own list. */
    public UploadPaths {
        paths = List.copyOf(paths);
    }

    /** These paths. */
    public static UploadPaths of(String... paths) {
        return new UploadPaths(List.of(paths));
    }
}
