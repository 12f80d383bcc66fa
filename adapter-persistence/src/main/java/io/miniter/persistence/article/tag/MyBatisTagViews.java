package io.miniter.persistence.article.tag;

import io.miniter.application.article.tag.TagView;
import io.miniter.application.article.tag.TagViews;
import io.miniter.domain.article.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class MyBatisTagViews implements TagViews {

    private final TagMapper mapper;
    private final TagConverter converter;

    MyBatisTagViews(TagMapper mapper, TagConverter converter) {
        this.mapper = mapper;
        this.converter = converter;
    }

    @Override
    public List<TagView> mostUsed(@Nullable Tag prefix, int most) {
        List<TagRow> rows = prefix == null ? mapper.mostUsed(most) : mapper.mostUsedWithPrefix(prefix.value(), most);
        return rows.stream().map(converter::toView).toList();
    }
}
