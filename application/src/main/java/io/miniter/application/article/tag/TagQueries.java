package io.miniter.application.article.tag;

import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.Tag;
import org.jspecify.annotations.Nullable;

/** Read the tags in use. */
public interface TagQueries {

    /**
     * The most used tags, most used first.
     *
     * @param prefix their prefix; {@code null} for all
     * @param request the number; there is only one page
     */
    Page<TagView> mostUsed(@Nullable Tag prefix, PageRequest request);
}
