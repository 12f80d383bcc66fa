package io.miniter.http.violator;

import io.miniter.domain.board.BoardSlug;

/** Reads the slug of a board in the module that all HTTP adapters share. */
public final class UsesAFeature {

    private UsesAFeature() {}

    public static BoardSlug slug(String segment) {
        return new BoardSlug(segment);
    }
}
