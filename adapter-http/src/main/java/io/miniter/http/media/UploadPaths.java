package io.miniter.http.media;

import java.util.List;

/**
 * The upload paths: the only ones where forms are parsed and where bodies may be that large.
 *
 * @param paths exact paths
 */
public record UploadPaths(List<String> paths) {

    /** Copies the list. */
    public UploadPaths {
        paths = List.copyOf(paths);
    }

    /** These paths. */
    public static UploadPaths of(String... paths) {
        return new UploadPaths(List.of(paths));
    }
}
