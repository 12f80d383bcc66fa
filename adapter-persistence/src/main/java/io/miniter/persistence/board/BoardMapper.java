package io.miniter.persistence.board;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface BoardMapper {

    void add(BoardRow row);

    Optional<Long> idOfSlug(@Param("slug") String slug);

    Optional<BoardRow> findForChange(@Param("slug") String slug);

    Optional<BoardAccessRow> access(@Param("slug") String slug, @Param("account") long account);

    Optional<BoardAccessRow> accessForWriting(@Param("slug") String slug, @Param("account") long account);

    void update(BoardRow row);
}
