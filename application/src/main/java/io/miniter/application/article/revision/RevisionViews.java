package io.miniter.application.article.revision;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.ArticleId;
import java.util.List;
import java.util.Optional;

/** Revisions of articles. */
public interface RevisionViews {

    /** Up to {@link PageRequest#fetchSize()} revisions of an article, the newest first. */
    List<RevisionView> of(ArticleId article, PageRequest request);

    /** One revision of an article. */
    Optional<StoredRevisionView> find(ArticleId article, int number);
}
