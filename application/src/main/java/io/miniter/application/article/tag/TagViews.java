package io.miniter.application.article.tag;

import io.miniter.domain.article.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tags of all articles. */
public interface TagViews {

    /**
     * The most used tags, most used first, then in alphabetical order. To bound the work, if more than 2,000 tags have
     * the prefix, the result consists of those among the 2,000 most used of all tags, then of the first in alphabetical
     * order.
     *
     * @param prefix their prefix; {@code null} for all
     * @param most the maximum number
     */
    List<TagView> mostUsed(@Nullable Tag prefix, int most);
}
