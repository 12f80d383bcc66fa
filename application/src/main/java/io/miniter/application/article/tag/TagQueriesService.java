package io.miniter.application.article.tag;

import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.article.Tag;
import org.jspecify.annotations.Nullable;

@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class TagQueriesService implements TagQueries {

    private final TagViews tags;

    TagQueriesService(TagViews tags) {
        this.tags = tags;
    }

    @Override
    public Page<TagView> mostUsed(@Nullable Tag prefix, PageRequest request) {
        return new Page<>(tags.mostUsed(prefix, request.limit()), null);
    }
}
