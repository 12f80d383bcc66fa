package io.miniter.application.comment;

import io.miniter.application.comment.CommentView.Viewer;
import io.miniter.domain.board.AccessContext;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.board.BoardPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it is stored for readers, without what the reader may do.
 *
 * @param comment the comment, without a viewer
 * @param reader what is stored of the reader and the comment; {@code null} for a reader without an account, and if the
 *     comment was deleted
 */
public record StoredCommentView(
        CommentView comment, @Nullable Reader reader) {

    /** The comment as the reader sees it, with permissions as the domain decides them. */
    public CommentView toView() {
        return reader == null ? comment : comment.seenBy(reader.toViewer());
    }

    /**
     * What is stored of a reader and a comment.
     *
     * @param liked whether the reader likes it
     * @param context what the reader's permissions depend on
     */
    public record Reader(boolean liked, AccessContext context) {

        private Viewer toViewer() {
            return new Viewer(
                    liked,
                    BoardPolicy.permits(BoardAction.EDIT_COMMENT, context),
                    BoardPolicy.permits(BoardAction.DELETE_COMMENT, context));
        }
    }
}
