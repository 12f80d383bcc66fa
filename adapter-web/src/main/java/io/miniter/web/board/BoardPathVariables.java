package io.miniter.web.board;

import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.InvalidValueException;

/** Parses board slugs in paths, for all features with boards. */
public final class BoardPathVariables {

    private BoardPathVariables() {}

    /**
     * The slug of a board.
     *
     * @throws DomainException {@code BOARD_NOT_FOUND} if it is invalid
     */
    public static BoardSlug boardSlug(String segment) {
        try {
            return new BoardSlug(segment);
        } catch (InvalidValueException impossibleSlug) {
            throw new DomainException(ErrorCode.BOARD_NOT_FOUND, impossibleSlug);
        }
    }
}
