package io.miniter.persistence.comment;

import io.miniter.persistence.shared.AdditionRow;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CommentMapper {

    Optional<DiscussionRow> discussion(@Param("articleId") long articleId, @Param("accountId") long accountId);

    Optional<CommentRow> findToAnswer(@Param("id") long id);

    /** Not added if the author has added {@code most} comments since {@code since}. */
    AdditionRow add(@Param("row") CommentRow row, @Param("since") Instant since, @Param("most") int most);

    Optional<CommentAccessRow> accessForChange(@Param("id") long id, @Param("accountId") long accountId);

    void update(CommentRow row);

    int hold(@Param("id") long id);

    void remove(@Param("id") long id);

    int holdAllBy(@Param("authorId") long authorId);

    void removeAllBy(@Param("authorId") long authorId);
}
