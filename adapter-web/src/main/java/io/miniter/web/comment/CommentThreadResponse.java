package io.miniter.web.comment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A top-level comment with its first replies.
 *
 * @param comment the comment; its fields are inlined
 * @param firstReplies its oldest replies
 */
record CommentThreadResponse(
        @JsonUnwrapped CommentResponse comment,

        @Schema(description = "Its oldest replies, up to 3, the oldest first")
        List<CommentResponse> firstReplies) {}
