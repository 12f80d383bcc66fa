package io.miniter.application.article;

import io.miniter.domain.article.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tags of all articles. */
public interface TagViews {

    /**
     * The tags that most articles have, those first; among equals in the order of their letters.
     *
     * @param prefix how they begin; {@code null} for all
     * @param most how many at most
     */
    List<TagView> mostUsed(@Nullable Tag prefix, int most);
}
