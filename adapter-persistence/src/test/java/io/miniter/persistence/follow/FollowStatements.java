package io.miniter.persistence.follow;

import static io.miniter.persistence.shared.StatementUse.COUNT;
import static io.miniter.persistence.shared.StatementUse.OTHER;
import static io.miniter.persistence.shared.StatementUse.POPULAR;
import static io.miniter.persistence.shared.StatementUse.use;
import static io.miniter.persistence.shared.StatementUse.with;

import io.miniter.persistence.shared.FeatureStatements;
import io.miniter.persistence.shared.StatementUse;
import java.util.Map;
import java.util.stream.Stream;

/** The statements of this feature. */
final class FollowStatements implements FeatureStatements {

    @Override
    public Stream<StatementUse> uses() {
        return Stream.of(
                use(
                        "FollowMapper.add",
                        with("id", 100_000L).and("followerId", OTHER).and("followeeId", POPULAR),
                        "accounts_pkey",
                        "follows_pkey",
                        "account_counts_pkey"),
                use(
                        "FollowMapper.remove",
                        with("followerId", 1_777L).and("followeeId", POPULAR),
                        "follows_pkey",
                        "account_counts_pkey"),
                use(
                        "FollowMapper.removeAllBy",
                        with("account", OTHER),
                        "follows_pkey",
                        "follows_follower_id_id_idx",
                        "follows_followee_id_id_idx",
                        "account_counts_pkey"),
                use(
                                "FollowMapper.followers",
                                with("followeeId", POPULAR)
                                        .and("below", 30_000L)
                                        .and("count", COUNT),
                                "follows_followee_id_id_idx")
                        .walking("follows_followee_id_id_idx"),
                use(
                                "FollowMapper.following",
                                with("followerId", POPULAR)
                                        .and("below", 30_000L)
                                        .and("count", COUNT),
                                "follows_follower_id_id_idx")
                        .walking("follows_follower_id_id_idx"));
    }

    @Override
    public Map<String, String> indexes() {
        return Map.ofEntries(
                Map.entry(
                        "follows_pkey",
                        "one follow for each pair; how two accounts stand to each other takes one look"),
                Map.entry(
                        "follows_followee_id_id_idx",
                        "who follows somebody, newest first, out of the index alone; what goes with a removed account"),
                Map.entry(
                        "follows_follower_id_id_idx",
                        "whom somebody follows, newest first, out of the index alone; what goes with a removed account"));
    }
}
