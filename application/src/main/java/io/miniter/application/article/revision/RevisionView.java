package io.miniter.application.article.revision;

import io.miniter.application.account.AuthorView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article said before, without its body.
 *
 * @param number the version of the article that said so, from 1 on
 * @param title its title
 * @param summary what it was about; may be empty
 * @param tags the words under which it was found, in the author's order
 * @param writer who wrote it so; {@code null} if they are gone
 * @param writtenAt since when it said so
 */
public record RevisionView(
        int number,
        String title,
        String summary,
        List<String> tags,
        @Nullable AuthorView writer,
        Instant writtenAt) {

    /** Keeps its own list. */
    public RevisionView {
        tags = List.copyOf(tags);
    }
}
