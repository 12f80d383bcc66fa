package io.miniter.persistence.event;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OutboxMapper {

    void add(@Param("entries") List<OutboxRow> entries);

    List<WaitingEventRow> claim(@Param("reaction") String reaction, @Param("most") int most, @Param("now") Instant now);

    void remove(@Param("reaction") String reaction, @Param("positions") Long[] positions);

    void putOff(
            @Param("reaction") String reaction,
            @Param("position") long position,
            @Param("until") Instant until,
            @Param("failure") String failure);

    void bury(
            @Param("reaction") String reaction,
            @Param("position") long position,
            @Param("now") Instant now,
            @Param("failure") String failure);

    OutboxStatusRow status(@Param("reaction") String reaction, @Param("most") int most);

    List<DeadLetterRow> oldestDeadLetters(@Param("most") int most);

    int retry(@Param("id") long id);

    int discard(@Param("id") long id);
}
