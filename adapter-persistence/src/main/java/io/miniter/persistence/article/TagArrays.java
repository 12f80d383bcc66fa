package io.miniter.persistence.article;

import io.miniter.domain.article.Tag;
import io.miniter.domain.article.Tags;
import java.util.Arrays;

/** Maps tags to {@code text[]}. */
final class TagArrays {

    private TagArrays() {}

    static String[] of(Tags tags) {
        return tags.values().stream().map(Tag::value).toArray(String[]::new);
    }

    static Tags toTags(String[] values) {
        return new Tags(Arrays.stream(values).map(Tag::new).toList());
    }
}
