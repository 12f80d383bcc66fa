package io.miniter.web.article.tag;

import io.miniter.application.article.tag.TagView;
import org.mapstruct.Mapper;

/** Tags as JSON. */
@Mapper
interface TagWebConverter {

    /** The tag as JSON. */
    TagResponse toResponse(TagView view);
}
