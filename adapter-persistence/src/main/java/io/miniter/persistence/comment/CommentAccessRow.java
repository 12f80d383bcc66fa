package io.miniter.persistence.comment;

import io.miniter.persistence.board.BoardAccessRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A {@link CommentRow}, with its article and board, and the data for an account's standing.
 *
 * @param locked whether the article takes no comments
 */
record CommentAccessRow(
        long id,
        long articleId,
        long authorId,
        @Nullable Long parentId,
        @Nullable Long answeredId,
        String body,
        Instant createdAt,
        @Nullable Instant editedAt,
        boolean locked,
        long boardId,
        String boardSlug,
        String boardName,
        String boardDescription,
        String boardWriters,
        boolean boardArchived,
        @Nullable String role,
        boolean moderator) {

    CommentRow comment() {
        return new CommentRow(id, articleId, authorId, parentId, answeredId, body, createdAt, editedAt);
    }

    BoardAccessRow board() {
        return new BoardAccessRow(
                boardId, boardSlug, boardName, boardDescription, boardWriters, boardArchived, role, moderator);
    }
}
