package io.miniter.persistence.optimisation;

import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface IdNodeMapper {

    /** The largest stored id among those that lists are sorted by; 0 if there is none. */
    long latestId();

    Optional<IdNodeRow> claim(
            @Param("holder") UUID holder, @Param("nowMillis") long nowMillis, @Param("leaseMillis") long leaseMillis);

    Optional<IdNodeRow> renew(
            @Param("node") int node,
            @Param("holder") UUID holder,
            @Param("nowMillis") long nowMillis,
            @Param("leaseMillis") long leaseMillis);

    void release(@Param("node") int node, @Param("holder") UUID holder, @Param("usedUntilMillis") long usedUntilMillis);
}
