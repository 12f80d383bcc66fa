package io.miniter.persistence.article.tag;

import io.miniter.application.article.tag.TagView;
import org.mapstruct.Mapper;

@Mapper
interface TagConverter {

    TagView toView(TagRow row);
}
