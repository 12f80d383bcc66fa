package io.miniter.application.article;

import io.miniter.application.account.AuthorView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as readers see it in lists, without its body.
 *
 * @param id the article's id
 * @param board where it stands
 * @param author who wrote it
 * @param title its title
 * @param slug its name in addresses
 * @param summary what it is about; may be empty
 * @param tags the words under which it is found, in the author's order
 * @param pinned whether it stands in front of the others of its board
 * @param locked whether it takes no comments
 * @param likes how many accounts like it
 * @param comments how many comments and replies it has, without those that were deleted
 * @param views how many readers have read it, each counted once a day
 * @param createdAt when it was written
 * @param editedAt when it was last edited; {@code null} if it never was
 * @param version which version of its text this is, from 1 on
 * @param viewer how the reader and the article stand to each other; {@code null} for a reader without an account
 */
public record ArticleView(
        long id,
        BoardName board,
        AuthorView author,
        String title,
        String slug,
        String summary,
        List<String> tags,
        boolean pinned,
        boolean locked,
        int likes,
        int comments,
        int views,
        Instant createdAt,
        @Nullable Instant editedAt,
        int version,
        @Nullable Viewer viewer) {

    /** Keeps its own list. */
    public ArticleView {
        tags = List.copyOf(tags);
    }

    /** The same for a reader. */
    ArticleView seenBy(Viewer reader) {
        return new ArticleView(
                id, board, author, title, slug, summary, tags, pinned, locked, likes, comments, views, createdAt,
                editedAt, version, reader);
    }

    /**
     * Where an article stands.
     *
     * @param slug the board's name in addresses
     * @param name what the board is called
     */
    public record BoardName(String slug, String name) {}

    /**
     * How a reader and an article stand to each other.
     *
     * @param liked whether the reader likes it
     * @param bookmarked whether the reader has it among their bookmarks
     * @param canEdit whether the reader may edit it
     * @param canModerate whether the reader may pin, lock and restore it
     */
    public record Viewer(boolean liked, boolean bookmarked, boolean canEdit, boolean canModerate) {}
}
