package io.miniter.persistence.comment;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CommentLikeMapper {

    boolean add(@Param("commentId") long commentId, @Param("accountId") long accountId);

    boolean remove(@Param("commentId") long commentId, @Param("accountId") long accountId);

    int holdAllLikedBy(@Param("accountId") long accountId);

    void removeAllBy(@Param("accountId") long accountId);
}
