package io.miniter.testkit.article;

import io.miniter.application.article.tag.TagView;
import io.miniter.application.article.tag.TagViews;
import io.miniter.domain.article.Tag;
import io.miniter.testkit.board.BoardStore;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tags of all articles, in memory. */
public final class InMemoryTagViews implements TagViews {

    private static final Comparator<TagView> MOST_USED_FIRST = Comparator.comparingInt(TagView::articles)
            .reversed()
            .thenComparing(view -> view.tag().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private final BoardStore store;

    public InMemoryTagViews(BoardStore store) {
        this.store = store;
    }

    @Override
    public List<TagView> mostUsed(@Nullable Tag prefix, int most) {
        Map<Tag, Long> articles = store.articles().values().stream()
                .filter(stored -> stored.deletedAt() == null)
                .flatMap(stored -> stored.article().text().tags().values().stream())
                .filter(tag -> prefix == null || tag.value().startsWith(prefix.value()))
                .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()));
        return articles.entrySet().stream()
                .map(entry ->
                        new TagView(entry.getKey().value(), entry.getValue().intValue()))
                .sorted(MOST_USED_FIRST)
                .limit(most)
                .toList();
    }
}
