package io.miniter.persistence.optimisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface IdNodeMapper {

    /** The tables whose key is one id, quoted as PostgreSQL does it. */
    List<String> tablesWithIds();

    /**
     * The largest id in these tables; 0 if there is none.
     *
     * @param tables as {@link #tablesWithIds} names them: they become part of the statement
     */
    long latestId(@Param("tables") List<String> tables);

    Optional<IdNodeRow> claim(
            @Param("holder") UUID holder, @Param("nowMillis") long nowMillis, @Param("leaseMillis") long leaseMillis);

    Optional<IdNodeRow> renew(
            @Param("node") int node,
            @Param("holder") UUID holder,
            @Param("nowMillis") long nowMillis,
            @Param("leaseMillis") long leaseMillis);

    void release(@Param("node") int node, @Param("holder") UUID holder, @Param("usedUntilMillis") long usedUntilMillis);
}
