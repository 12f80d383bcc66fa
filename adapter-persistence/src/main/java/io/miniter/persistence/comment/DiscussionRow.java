package io.miniter.persistence.comment;

import io.miniter.persistence.board.BoardAccessRow;
import org.jspecify.annotations.Nullable;

/**
 * An article as a place for comments, with what the standing of one account on its board is made of.
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
