package io.miniter.web.comment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A comment that stands directly under an article, and the beginning of what stands under it.
 *
 * @param comment the comment, whose fields stand beside the others
 * @param firstReplies its oldest replies
 */
record CommentThreadResponse(
        @JsonUnwrapped CommentResponse comment,

        @Schema(description = "Its oldest replies, up to 3, the oldest first")
        List<CommentResponse> firstReplies) {}
