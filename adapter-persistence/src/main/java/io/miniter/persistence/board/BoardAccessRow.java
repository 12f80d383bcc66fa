package io.miniter.persistence.board;

import io.miniter.domain.account.Role;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A board, with the data for an account's standing. Shared by the statements that select it.
 *
 * @param role the account's role; {@code null} for a deleted account
 * @param moderator whether the account is among the board's moderators
 */
public record BoardAccessRow(
        long id,
        String slug,
        String name,
        String description,
        String writers,
        boolean archived,
        @Nullable String role,
        boolean moderator) {

    /** Converts it to the domain. */
    public BoardAccess toAccess() {
        Board board = new BoardRow(id, slug, name, description, writers, archived).toBoard();
        return new BoardAccess(board, standing(role, moderator));
    }

    /** The standing of an account; a deleted one counts as a member. */
    public static Standing standing(@Nullable String role, boolean moderator) {
        return Standing.of(role == null ? Role.MEMBER : Role.valueOf(role), moderator);
    }
}
