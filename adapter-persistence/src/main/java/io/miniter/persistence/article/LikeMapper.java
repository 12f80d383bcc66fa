package io.miniter.persistence.article;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface LikeMapper {

    boolean add(@Param("articleId") long articleId, @Param("accountId") long accountId);

    boolean remove(@Param("articleId") long articleId, @Param("accountId") long accountId);

    int holdAllLikedBy(@Param("accountId") long accountId);

    void removeAllBy(@Param("accountId") long accountId);
}
