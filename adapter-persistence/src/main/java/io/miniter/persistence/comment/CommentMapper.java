package io.miniter.persistence.comment;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CommentMapper {

    Optional<DiscussionRow> discussion(@Param("articleId") long articleId, @Param("accountId") long accountId);

    Optional<CommentRow> findToAnswer(@Param("id") long id);

    void add(CommentRow row);

    Optional<CommentAccessRow> accessForChange(@Param("id") long id, @Param("accountId") long accountId);

    void update(CommentRow row);

    int hold(@Param("id") long id);

    void remove(@Param("id") long id);

    int holdAllBy(@Param("authorId") long authorId);

    void removeAllBy(@Param("authorId") long authorId);
}
