package io.miniter.persistence.timeline;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface HomeTimelineMapper {

    List<Long> of(@Param("reader") long reader, @Param("below") long below, @Param("count") int count);
}
