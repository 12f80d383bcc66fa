package io.miniter.persistence.follow;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FollowMapper {

    void add(FollowRow row);

    /** The number of changed counts: those of both accounts, or none. */
    int remove(@Param("followerId") long followerId, @Param("followeeId") long followeeId);

    void removeAllBy(@Param("account") long account);

    List<FollowEntryRow> followers(
            @Param("followeeId") long followeeId, @Param("below") long below, @Param("count") int count);

    List<FollowEntryRow> following(
            @Param("followerId") long followerId, @Param("below") long below, @Param("count") int count);
}
