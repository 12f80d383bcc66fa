package io.miniter.persistence.comment;

import io.miniter.persistence.board.BoardAccessRow;
import org.jspecify.annotations.Nullable;

/**
 * An article to comment on, with the data for an account's standing on its board.
 *
 * @param locked whether the article takes no comments
 */
record DiscussionRow(
        boolean locked,
        long boardId,
        String boardSlug,
        String boardName,
        String boardDescription,
        String boardWriters,
        boolean boardArchived,
        @Nullable String role,
        boolean moderator) {

    BoardAccessRow board() {
        return new BoardAccessRow(
                boardId, boardSlug, boardName, boardDescription, boardWriters, boardArchived, role, moderator);
    }
}
