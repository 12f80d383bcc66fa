package io.miniter.persistence.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/**
 * Common parameters of the lists: {@code board} and {@code author} are {@code null} for any, {@code tag} is empty for
 * any or none.
 */
@Mapper
interface ArticleViewMapper {

    Optional<ArticleViewRow> findById(@Param("id") long id, @Param("reader") @Nullable Long reader);

    List<ArticleViewRow> newest(
            @Param("board") @Nullable Long board,
            @Param("tag") String tag,
            @Param("author") @Nullable Long author,
            @Param("reader") @Nullable Long reader,
            @Param("below") long below,
            @Param("count") int count);

    List<ArticleViewRow> pinnedFirst(
            @Param("board") @Nullable Long board,
            @Param("tag") String tag,
            @Param("author") @Nullable Long author,
            @Param("reader") @Nullable Long reader,
            @Param("belowRank") long belowRank,
            @Param("below") long below,
            @Param("count") int count);

    List<ArticleViewRow> active(
            @Param("board") @Nullable Long board,
            @Param("tag") String tag,
            @Param("author") @Nullable Long author,
            @Param("reader") @Nullable Long reader,
            @Param("belowRank") long belowRank,
            @Param("below") long below,
            @Param("count") int count);

    List<ArticleViewRow> liked(
            @Param("board") @Nullable Long board,
            @Param("tag") String tag,
            @Param("author") @Nullable Long author,
            @Param("reader") @Nullable Long reader,
            @Param("belowRank") long belowRank,
            @Param("below") long below,
            @Param("count") int count);

    List<ArticleViewRow> bookmarked(
            @Param("reader") long reader, @Param("below") long below, @Param("count") int count);

    List<DeletedArticleRow> deleted(
            @Param("board") long board,
            @Param("deletedBefore") Instant deletedBefore,
            @Param("below") long below,
            @Param("count") int count);
}
