package io.miniter.persistence.board;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface BoardViewMapper {

    Optional<BoardViewRow> findBySlug(@Param("slug") String slug);

    List<BoardViewRow> all(@Param("above") long above, @Param("count") int count);
}
