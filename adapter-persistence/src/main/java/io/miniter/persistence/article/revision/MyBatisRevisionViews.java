package io.miniter.persistence.article.revision;

import io.miniter.application.article.revision.RevisionView;
import io.miniter.application.article.revision.RevisionViews;
import io.miniter.application.article.revision.StoredRevisionView;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.ArticleId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class MyBatisRevisionViews implements RevisionViews {

    private final RevisionMapper mapper;
    private final RevisionConverter converter;

    MyBatisRevisionViews(RevisionMapper mapper, RevisionConverter converter) {
        this.mapper = mapper;
        this.converter = converter;
    }

    @Override
    public List<RevisionView> of(ArticleId article, PageRequest request) {
        return mapper.of(article.value(), request.below(), request.fetchSize()).stream()
                .map(converter::toView)
                .toList();
    }

    @Override
    public Optional<StoredRevisionView> find(ArticleId article, int number) {
        return mapper.find(article.value(), number)
                .map(row -> new StoredRevisionView(converter.toView(row), Objects.requireNonNull(row.body())));
    }
}
