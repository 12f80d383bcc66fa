package io.miniter.persistence.article;

import io.miniter.domain.article.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an article said before, as it is written to its table.
 *
 * @param writerId {@code null} for one who is gone
 */
record RevisionRow(
        long articleId,
        int number,
        String title,
        String summary,
        boolean summaryFromBody,
        String body,
        String[] tags,
        @Nullable Long writerId,
        Instant writtenAt) {

    static RevisionRow of(Revision revision) {
        return new RevisionRow(
                revision.articleId().value(),
                revision.number(),
                revision.text().title().value(),
                revision.text().summary().value(),
                revision.text().summary().fromBody(),
                revision.text().body().markdown(),
                TagArrays.of(revision.text().tags()),
                revision.writerId() == null ? null : revision.writerId().value(),
                revision.writtenAt());
    }
}
