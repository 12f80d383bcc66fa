package io.miniter.persistence.optimisation;

import static io.miniter.persistence.shared.StatementUse.use;
import static io.miniter.persistence.shared.StatementUse.with;

import io.miniter.persistence.shared.FeatureStatements;
import io.miniter.persistence.shared.StatementUse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The statements by which ids are leased: 64 rows on one page, which no index finds faster than a look at the page. */
final class IdStatements implements FeatureStatements {

    private static final UUID HOLDER = new UUID(1, 1);

    @Override
    public Stream<StatementUse> uses() {
        return Stream.of(
                use(
                        "IdNodeMapper.latestId",
                        with("tables", List.of("accounts", "sessions", "tweets")),
                        "accounts_pkey",
                        "sessions_pkey",
                        "tweets_pkey"),
                use(
                        "IdNodeMapper.claim",
                        with("holder", HOLDER).and("nowMillis", 1L).and("leaseMillis", 60_000L),
                        "id_nodes_pkey"),
                use(
                        "IdNodeMapper.renew",
                        with("node", 7)
                                .and("holder", HOLDER)
                                .and("nowMillis", 1L)
                                .and("leaseMillis", 60_000L),
                        "id_nodes_pkey"),
                use(
                        "IdNodeMapper.release",
                        with("node", 7).and("holder", HOLDER).and("usedUntilMillis", 1L),
                        "id_nodes_pkey"));
    }

    @Override
    public Map<String, String> indexes() {
        return Map.ofEntries(Map.entry(
                "id_nodes_pkey", "one row for each node; all of them fit on one page, which is read as fast"));
    }
}
