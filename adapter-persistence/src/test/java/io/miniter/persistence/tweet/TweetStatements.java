package io.miniter.persistence.tweet;

import static io.miniter.persistence.shared.StatementUse.COUNT;
import static io.miniter.persistence.shared.StatementUse.OTHER;
import static io.miniter.persistence.shared.StatementUse.TALKATIVE;
import static io.miniter.persistence.shared.StatementUse.use;
import static io.miniter.persistence.shared.StatementUse.with;

import io.miniter.persistence.event.OutboxRow;
import io.miniter.persistence.shared.BusyDatabase;
import io.miniter.persistence.shared.FeatureStatements;
import io.miniter.persistence.shared.StatementUse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The statements of this feature. */
final class TweetStatements implements FeatureStatements {

    private static final OutboxRow ENTRY = new OutboxRow("fan-out", OTHER, "TweetPosted", "{}", true);

    @Override
    public Stream<StatementUse> uses() {
        return Stream.of(
                use(
                        "TweetMapper.add",
                        with("tweet.id", 200_000L)
                                .and("tweet.authorId", OTHER)
                                .and("tweet.text", "hello")
                                .and("tweet.createdAt", BusyDatabase.NOW)
                                .and("entries", List.of(ENTRY)),
                        "accounts_pkey",
                        "account_counts_pkey"),
                use("TweetMapper.find", with("id", OTHER), "tweets_pkey"),
                use("TweetMapper.remove", with("id", OTHER), "tweets_pkey", "accounts_pkey", "account_counts_pkey"),
                use("TweetViewMapper.findById", with("id", OTHER), "tweets_pkey", "accounts_pkey"),
                use(
                                "TweetViewMapper.byAuthor",
                                with("authorId", TALKATIVE)
                                        .and("below", 90_000L)
                                        .and("count", COUNT),
                                "tweets_author_id_id_idx",
                                "tweets_pkey",
                                "accounts_pkey")
                        .walking("tweets_author_id_id_idx"),
                use(
                                "TweetViewMapper.byEverybody",
                                with("below", 90_000L).and("count", COUNT),
                                "tweets_pkey",
                                "accounts_pkey")
                        .walking("tweets_pkey"));
    }

    @Override
    public Map<String, String> indexes() {
        return Map.ofEntries(
                Map.entry("tweets_pkey", "a tweet; read backwards, everybody's newest"),
                Map.entry(
                        "tweets_author_id_id_idx",
                        "the newest of one author, or of each of many, out of the index alone; what goes with a removed"
                                + " account"));
    }
}
