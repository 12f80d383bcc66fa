package io.miniter.persistence.article;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface BookmarkMapper {

    boolean add(
            @Param("position") long position, @Param("articleId") long articleId, @Param("accountId") long accountId);

    boolean remove(@Param("articleId") long articleId, @Param("accountId") long accountId);
}
