package io.miniter.persistence.board;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ModeratorMapper {

    void add(@Param("id") long id, @Param("boardId") long boardId, @Param("accountId") long accountId);

    void remove(@Param("boardId") long boardId, @Param("accountId") long accountId);

    List<ModeratorRow> of(@Param("boardId") long boardId, @Param("below") long below, @Param("count") int count);
}
