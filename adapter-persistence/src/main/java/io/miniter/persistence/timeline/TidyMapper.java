package io.miniter.persistence.timeline;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TidyMapper {

    List<DueTimelineRow> due(@Param("before") Instant before, @Param("count") int count);

    void shorten(@Param("reader") long reader, @Param("kept") int kept, @Param("now") Instant now);

    void removeUseless(@Param("reader") long reader);

    List<ClosedTimelineRow> closed(@Param("before") Instant before, @Param("count") int count);

    void removeEntries(@Param("accountId") long accountId);

    void forget(ClosedTimelineRow row);
}
