package io.miniter.persistence.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SessionMapper {

    List<Long> add(@Param("row") SessionRow row, @Param("proven") String proven, @Param("kept") int kept);

    Optional<SessionRow> findForRefresh(@Param("refreshTokenFamily") String refreshTokenFamily);

    void update(SessionRow row);

    boolean exists(@Param("id") long id, @Param("accountId") long accountId);

    List<SessionRow> of(
            @Param("accountId") long accountId,
            @Param("usedSince") Instant usedSince,
            @Param("below") long below,
            @Param("count") int count);

    List<Long> end(@Param("id") long id, @Param("accountId") long accountId);

    List<Long> endAllBut(@Param("kept") long kept, @Param("accountId") long accountId);

    List<Long> endAll(@Param("accountId") long accountId);

    List<EndedSessionRow> endedWithin(@Param("seconds") long seconds, @Param("most") int most);

    boolean isAlive(@Param("id") long id);

    int forgetEnded(@Param("seconds") long seconds);

    int forgetIdle(@Param("usedBefore") Instant usedBefore);
}
