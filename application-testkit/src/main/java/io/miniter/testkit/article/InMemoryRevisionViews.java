package io.miniter.testkit.article;

import io.miniter.application.article.revision.RevisionView;
import io.miniter.application.article.revision.RevisionViews;
import io.miniter.application.article.revision.StoredRevisionView;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.Revision;
import io.miniter.domain.article.Tag;
import io.miniter.testkit.board.BoardStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What articles said before, in memory. */
public final class InMemoryRevisionViews implements RevisionViews {

    private final BoardStore store;

    public InMemoryRevisionViews(BoardStore store) {
        this.store = store;
    }

    @Override
    public List<RevisionView> of(ArticleId article, PageRequest request) {
        return revisions(article)
                .filter(revision -> revision.number() < request.below())
                .sorted(Comparator.comparingInt(Revision::number).reversed())
                .limit(request.fetchSize())
                .map(this::view)
                .toList();
    }

    @Override
    public Optional<StoredRevisionView> find(ArticleId article, int number) {
        return revisions(article)
                .filter(revision -> revision.number() == number)
                .findFirst()
                .map(revision -> new StoredRevisionView(
                        view(revision), revision.text().body().markdown()));
    }

    private Stream<Revision> revisions(ArticleId article) {
        return store.revisions().stream()
                .filter(revision -> revision.articleId().equals(article));
    }

    private RevisionView view(Revision revision) {
        return new RevisionView(
                revision.number(),
                revision.text().title().value(),
                revision.text().summary().value(),
                revision.text().tags().values().stream().map(Tag::value).toList(),
                revision.writerId() == null ? null : store.author(revision.writerId()),
                revision.writtenAt());
    }
}
