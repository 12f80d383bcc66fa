package io.miniter.application.comment;

import java.util.List;

/**
 * A top-level comment with its first replies.
 *
 * @param comment the comment
 * @param firstReplies its oldest replies, up to {@link #FIRST_REPLIES}, the oldest first
 */
public record CommentThreadView(CommentView comment, List<CommentView> firstReplies) {

    /** How many replies are shown with a comment. */
    public static final int FIRST_REPLIES = 3;

    /** Copies the list. */
    public CommentThreadView {
        firstReplies = List.copyOf(firstReplies);
    }
}
