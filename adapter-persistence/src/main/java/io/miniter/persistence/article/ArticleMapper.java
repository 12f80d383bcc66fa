package io.miniter.persistence.article;

import io.miniter.persistence.shared.AdditionRow;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ArticleMapper {

    /** Not added if the slug is taken, or if the author has added {@code most} articles since {@code since}. */
    AdditionRow add(
            @Param("row") ArticleRow row,
            @Param("body") BodyRow body,
            @Param("since") Instant since,
            @Param("most") int most);

    Optional<ArticleAccessRow> access(@Param("id") long id, @Param("account") long account);

    Optional<ArticleAccessRow> accessForChange(@Param("id") long id, @Param("account") long account);

    Optional<ArticleAccessRow> deletedForChange(@Param("id") long id, @Param("account") long account);

    void revise(@Param("row") ArticleRow row, @Param("former") RevisionRow former, @Param("lowestKept") int lowestKept);

    void replaceBody(BodyRow row);

    void retag(@Param("id") long id, @Param("former") String[] former, @Param("tags") String[] tags);

    void update(@Param("id") long id, @Param("pinned") boolean pinned, @Param("locked") boolean locked);

    void holdPinned(@Param("boardId") long boardId);

    int countPinned(@Param("boardId") long boardId, @Param("without") long without);

    void delete(
            @Param("id") long id,
            @Param("pinned") boolean pinned,
            @Param("locked") boolean locked,
            @Param("deletedAt") Instant deletedAt);

    void bringBack(@Param("id") long id, @Param("pinned") boolean pinned, @Param("locked") boolean locked);

    int removeDeletedBefore(@Param("time") Instant time, @Param("most") int most);

    void holdAllTouchedBy(@Param("account") long account);

    void removeAllBy(@Param("author") long author);
}
