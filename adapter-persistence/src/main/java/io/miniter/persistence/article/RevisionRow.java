package io.miniter.persistence.article;

import io.miniter.domain.article.Revision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the revision table.
 *
 * @param writerId {@code null} for a deleted account
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
