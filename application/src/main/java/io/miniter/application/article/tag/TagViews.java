package io.miniter.application.article.tag;

import io.miniter.domain.article.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tags of all articles. */
public interface TagViews {

    /**
     * The tags that most articles have, those first; among equals in the order of their letters. Where more than 2,000
     * tags begin as is asked for, those are answered that are among the 2,000 most used of all, and then the first by
     * their letters: the work has a bound.
     *
     * @param prefix how they begin; {@code null} for all
     * @param most how many at most
     */
    List<TagView> mostUsed(@Nullable Tag prefix, int most);
}
