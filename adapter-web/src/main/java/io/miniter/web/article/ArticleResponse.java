package io.miniter.web.article;

import io.miniter.web.account.AuthorResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its reader sees it in lists, without its body.
 *
 * @param slug its name in addresses
 * @param summary what it is about; may be empty
 * @param pinned whether it stands in front of the others of its board
 * @param locked whether it takes no comments
 * @param comments how many comments and replies it has, without those that were deleted
 * @param views how many readers have read it, each counted once a day
 * @param editedAt {@code null} if it never was
 * @param version which version of its text this is, from 1 on
 * @param viewer how the reader and the article stand to each other; {@code null} for a reader without an account
 */
record ArticleResponse(
        String id,
        BoardName board,
        AuthorResponse author,
        String title,

        @Schema(description = "Its name in addresses, made from the title: unique on the server, in any script")
        String slug,

        @Schema(description = "What it is about, on one line; empty if the author gave none and the body has no text")
        String summary,

        @Schema(description = "The words under which it is found, in the author's order")
        List<String> tags,

        @Schema(description = "Whether it stands in front of the others of its board")
        boolean pinned,

        @Schema(description = "Whether it takes no comments")
        boolean locked,

        int likes,

        @Schema(description = "How many comments and replies it has, without those that were deleted")
        int comments,

        @Schema(description = "How many readers have read it, each counted once a day")
        int views,

        Instant createdAt,

        @Schema(description = "When it was last edited; null if it never was") @Nullable
        Instant editedAt,

        @Schema(description = "Which version of its text this is, from 1 on")
        int version,

        @Schema(
                description =
                        "How the reader and the article stand to each other; null for a reader without an account")
        @Nullable
        Viewer viewer) {

    /**
     * Where an article stands.
     *
     * @param slug the board's name in addresses
     * @param name what the board is called
     */
    record BoardName(String slug, String name) {}

    /**
     * How a reader and an article stand to each other.
     *
     * @param liked whether the reader likes it
     * @param bookmarked whether the reader has it among their bookmarks
     * @param canEdit whether the reader may edit it
     * @param canModerate whether the reader may pin, lock and restore it
     */
    @Schema(name = "ArticleViewer")
    record Viewer(boolean liked, boolean bookmarked, boolean canEdit, boolean canModerate) {}
}
