package io.miniter.persistence.comment;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface CommentViewMapper {

    Optional<CommentViewRow> findById(@Param("id") long id, @Param("reader") @Nullable Long reader);

    boolean isArticle(@Param("articleId") long articleId);

    boolean isComment(@Param("id") long id);

    List<CommentViewRow> onArticle(
            @Param("articleId") long articleId,
            @Param("reader") @Nullable Long reader,
            @Param("above") long above,
            @Param("count") int count);

    List<CommentViewRow> firstReplies(
            @Param("parentIds") Long[] parentIds, @Param("most") int most, @Param("reader") @Nullable Long reader);

    List<CommentViewRow> replies(
            @Param("parentId") long parentId,
            @Param("reader") @Nullable Long reader,
            @Param("above") long above,
            @Param("count") int count);
}
