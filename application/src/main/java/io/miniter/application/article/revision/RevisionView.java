package io.miniter.application.article.revision;

import io.miniter.application.account.AuthorView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision of an article, without its body.
 *
 * @param number the version of the article, from 1 on
 * @param title its title
 * @param summary what it was about; may be empty
 * @param tags the words under which it was found, in the author's order
 * @param writer who wrote this version; {@code null} if their account is deleted
 * @param writtenAt when this version was written
 */
public record RevisionView(
        int number,
        String title,
        String summary,
        List<String> tags,
        @Nullable AuthorView writer,
        Instant writtenAt) {

    /** Copies the list. */
    public RevisionView {
        tags = List.copyOf(tags);
    }
}
