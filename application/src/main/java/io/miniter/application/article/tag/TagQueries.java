package io.miniter.application.article.tag;

import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.Tag;
import org.jspecify.annotations.Nullable;

/** Read which tags there are. */
public interface TagQueries {

    /**
     * The tags that most articles have, those first.
     *
     * @param prefix how they begin; {@code null} for all
     * @param request how many; there is no second page
     */
    Page<TagView> mostUsed(@Nullable Tag prefix, PageRequest request);
}
