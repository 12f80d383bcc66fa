package io.miniter.application.article;

import io.miniter.application.account.AuthorView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as readers see it in lists, without its body.
 *
 * @param id the article's id
 * @param board the board
 * @param author who wrote it
 * @param title its title
 * @param slug its name in URLs
 * @param summary what it is about; may be empty
 * @param tags the tags, in the author's order
 * @param pinned whether it is listed before the others of its board
 * @param locked whether it takes no comments
 * @param likes how many accounts like it
 * @param comments the number of comments and replies, without deleted ones
 * @param views the number of views; each reader counts once a day (UTC)
 * @param createdAt when it was written
 * @param editedAt when it was last edited; {@code null} if it never was
 * @param version which version of its text this is, from 1 on
 * @param viewer the reader's likes, bookmarks and permissions; {@code null} for a reader without an account
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

    /** Copies the list. */
    public ArticleView {
        tags = List.copyOf(tags);
    }

    /** A copy with the reader's viewer. */
    ArticleView seenBy(Viewer reader) {
        return new ArticleView(
                id, board, author, title, slug, summary, tags, pinned, locked, likes, comments, views, createdAt,
                editedAt, version, reader);
    }

    /**
     * The board of an article.
     *
     * @param slug the board's name in URLs
     * @param name the board's name
     */
    public record BoardName(String slug, String name) {}

    /**
     * What applies to one reader of an article.
     *
     * @param liked whether the reader likes it
     * @param bookmarked whether the reader has it among their bookmarks
     * @param canEdit whether the reader may edit it
     * @param canModerate whether the reader may pin, lock and restore it
     */
    public record Viewer(boolean liked, boolean bookmarked, boolean canEdit, boolean canModerate) {}
}
