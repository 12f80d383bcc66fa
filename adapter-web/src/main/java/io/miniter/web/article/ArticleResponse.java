package io.miniter.web.article;

import io.miniter.web.account.AuthorResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its reader sees it in lists, without its body.
 *
 * @param slug its name in URLs
 * @param summary its summary; may be empty
 * @param pinned whether it is listed before the others of its board
 * @param locked whether it takes no comments
 * @param comments the number of comments and replies, without deleted ones
 * @param views the number of views; each reader counts once a day (UTC)
 * @param editedAt {@code null} if it never was
 * @param version which version of its text this is, from 1 on
 * @param viewer the reader's likes, bookmarks and permissions; {@code null} for a reader without an account
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
     * The board of an article.
     *
     * @param slug the board's name in URLs
     * @param name the board's name
     */
    record BoardName(String slug, String name) {}

    /**
     * What applies to one reader of an article.
     *
     * @param liked whether the reader likes it
     * @param bookmarked whether the reader has it among their bookmarks
     * @param canEdit whether the reader may edit it
     * @param canModerate whether the reader may pin, lock and restore it
     */
    @Schema(name = "ArticleViewer")
    record Viewer(boolean liked, boolean bookmarked, boolean canEdit, boolean canModerate) {}
}
