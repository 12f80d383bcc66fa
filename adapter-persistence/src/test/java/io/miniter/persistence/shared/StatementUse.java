package io.miniter.persistence.shared;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * A statement of a mapper with parameters as the application gives them, in the {@link BusyDatabase}, and the indexes
 * that serve it. {@code docs/database.md} says the same the other way around.
 *
 * @param name the mapper and its method
 * @param indexes what the statement looks into; empty for one that only inserts
 */
record StatementUse(String name, Map<String, Object> parameters, Set<String> indexes) {

    /** Somebody who follows 200 and is followed by 3,000. */
    private static final long POPULAR = 1L;

    /** Somebody who wrote 5,000 tweets. */
    private static final long TALKATIVE = 2L;

    private static final long OTHER = 777L;
    private static final String AVATAR = "0".repeat(61) + "777.jpg";
    private static final int COUNT = 21;
    private static final Long[] SOME_ACCOUNTS =
            LongStream.range(0, 20).map(n -> 500 + n * 97).boxed().toArray(Long[]::new);
    private static final Long[] SOME_TWEETS =
            LongStream.range(0, 20).map(n -> 99_000 - n * 331).boxed().toArray(Long[]::new);
    private static final UUID HOLDER = new UUID(1, 1);

    /** Every statement that there is. */
    static final List<StatementUse> ALL = List.of(
            // account
            use(
                    "AccountMapper.add",
                    with("id", 30_000L)
                            .and("handle", "somebody")
                            .and("email", "somebody@example.com")
                            .and("passwordHash", "hash")
                            .and("displayName", "Somebody")
                            .and("bio", "")
                            .and("avatar", AVATAR)
                            .and("role", "MEMBER")
                            .and("createdAt", BusyDatabase.NOW)),
            use("AccountMapper.findById", with("id", OTHER), "accounts_pkey"),
            use("AccountMapper.findForChange", with("id", OTHER), "accounts_pkey"),
            use("AccountMapper.findByHandle", with("handleKey", "member_777"), "accounts_handle_key"),
            use("AccountMapper.findByEmail", with("emailKey", "member.777@example.com"), "accounts_email_key"),
            use("AccountMapper.idOfHandle", with("handleKey", "member_777"), "accounts_handle_key"),
            use(
                    "AccountMapper.update",
                    with("id", OTHER)
                            .and("handle", "Member_777")
                            .and("email", "member.777@example.com")
                            .and("passwordHash", "hash")
                            .and("displayName", "Somebody")
                            .and("bio", "")
                            .and("avatar", AVATAR)
                            .and("role", "MEMBER"),
                    "accounts_pkey"),
            use(
                    "AccountMapper.removeFollows",
                    with("id", OTHER),
                    "follows_follower_id_id_idx",
                    "follows_followee_id_id_idx",
                    "account_counts_pkey"),
            use("AccountMapper.remove", with("id", OTHER), "accounts_pkey"),
            use(
                    "AccountViewMapper.findById",
                    with("id", OTHER).and("reader", POPULAR),
                    "accounts_pkey",
                    "account_counts_pkey",
                    "follows_pkey"),
            use(
                    "AccountViewMapper.findByIds",
                    with("ids", SOME_ACCOUNTS).and("reader", POPULAR),
                    "accounts_pkey",
                    "account_counts_pkey",
                    "follows_pkey"),
            use(
                    "AccountViewMapper.findByHandle",
                    with("handleKey", "member_777").and("reader", POPULAR),
                    "accounts_handle_key",
                    "account_counts_pkey",
                    "follows_pkey"),
            // follow
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
                    "FollowMapper.followers",
                    with("followeeId", POPULAR).and("below", 30_000L).and("count", COUNT),
                    "follows_followee_id_id_idx"),
            use(
                    "FollowMapper.following",
                    with("followerId", POPULAR).and("below", 30_000L).and("count", COUNT),
                    "follows_follower_id_id_idx"),
            // media
            use(
                    "StoredPictureMapper.announce",
                    with("name", AVATAR).and("neededUntil", BusyDatabase.NOW),
                    "stored_pictures_pkey"),
            use("StoredPictureMapper.hold", with("name", AVATAR), "stored_pictures_pkey"),
            use("StoredPictureMapper.release", with("name", AVATAR), "stored_pictures_pkey"),
            use(
                    "StoredPictureMapper.findUnusedForRemoval",
                    with("now", BusyDatabase.NOW).and("most", 10),
                    "stored_pictures_unused_idx"),
            use("StoredPictureMapper.forget", with("name", AVATAR), "stored_pictures_pkey"),
            // session
            use(
                    "SessionMapper.add",
                    with("row.id", 30_000L)
                            .and("row.accountId", OTHER)
                            .and("row.refreshTokenFamily", "family")
                            .and("row.refreshTokenSecret", "secret")
                            .and("row.userAgent", "curl/8.5.0")
                            .and("row.createdAt", BusyDatabase.NOW)
                            .and("row.lastUsedAt", BusyDatabase.NOW)
                            .and("proven", "hash"),
                    "accounts_pkey"),
            use(
                    "SessionMapper.findForRefresh",
                    with("refreshTokenFamily", "family-777"),
                    "sessions_refresh_token_family_key"),
            use(
                    "SessionMapper.update",
                    with("id", OTHER)
                            .and("refreshTokenFamily", "family-777")
                            .and("refreshTokenSecret", "secret")
                            .and("userAgent", "curl/8.5.0")
                            .and("lastUsedAt", BusyDatabase.NOW),
                    "sessions_pkey"),
            use("SessionMapper.exists", with("id", OTHER).and("accountId", OTHER + 1), "sessions_account_id_id_idx"),
            use(
                    "SessionMapper.of",
                    with("accountId", POPULAR)
                            .and("usedSince", BusyDatabase.NOW.minus(Duration.ofDays(30)))
                            .and("below", 30_000L)
                            .and("count", COUNT),
                    "sessions_account_id_id_idx"),
            use("SessionMapper.end", with("id", OTHER).and("accountId", OTHER + 1), "sessions_account_id_id_idx"),
            use("SessionMapper.endAllBut", with("kept", 7L).and("accountId", POPULAR), "sessions_account_id_id_idx"),
            use("SessionMapper.endAll", with("accountId", POPULAR), "sessions_account_id_id_idx"),
            use("SessionMapper.endedWithin", with("seconds", 310L), "ended_sessions_pkey"),
            use("SessionMapper.forgetEnded", with("seconds", 90_000L), "ended_sessions_pkey"),
            use(
                    "SessionMapper.forgetIdle",
                    with("usedBefore", BusyDatabase.NOW.minus(Duration.ofDays(27))),
                    "sessions_last_used_at_idx",
                    "sessions_pkey"),
            // ids: 64 rows on one page, which no index finds faster than a look at the page
            use(
                    "IdNodeMapper.claim",
                    with("holder", HOLDER).and("nowMillis", 1L).and("leaseMillis", 60_000L),
                    "id_nodes_pkey"),
            use(
                    "IdNodeMapper.renew",
                    with("node", 7).and("holder", HOLDER).and("nowMillis", 1L).and("leaseMillis", 60_000L),
                    "id_nodes_pkey"),
            use(
                    "IdNodeMapper.release",
                    with("node", 7).and("holder", HOLDER).and("usedUntilMillis", 1L),
                    "id_nodes_pkey"),
            // timeline
            use(
                    "HomeTimelineMapper.of",
                    with("reader", POPULAR).and("below", 90_000L).and("count", COUNT),
                    "follows_follower_id_id_idx",
                    "tweets_author_id_id_idx"),
            // tweet
            use(
                    "TweetMapper.add",
                    with("id", 200_000L)
                            .and("authorId", OTHER)
                            .and("text", "hello")
                            .and("createdAt", BusyDatabase.NOW),
                    "accounts_pkey",
                    "account_counts_pkey"),
            use("TweetMapper.find", with("id", OTHER), "tweets_pkey"),
            use("TweetMapper.remove", with("id", OTHER), "tweets_pkey", "accounts_pkey", "account_counts_pkey"),
            use("TweetViewMapper.findById", with("id", OTHER), "tweets_pkey", "accounts_pkey"),
            use("TweetViewMapper.findByIds", with("ids", SOME_TWEETS), "tweets_pkey", "accounts_pkey"),
            use(
                    "TweetViewMapper.byAuthor",
                    with("authorId", TALKATIVE).and("below", 90_000L).and("count", COUNT),
                    "tweets_author_id_id_idx",
                    "tweets_pkey",
                    "accounts_pkey"),
            use(
                    "TweetViewMapper.byEverybody",
                    with("below", 90_000L).and("count", COUNT),
                    "tweets_pkey",
                    "accounts_pkey"));

    private static StatementUse use(String name, Parameters parameters, String... indexes) {
        return new StatementUse(name, parameters.values(), new TreeSet<>(Set.of(indexes)));
    }

    private static Parameters with(String name, Object value) {
        return new Parameters(Map.of()).and(name, value);
    }

    @Override
    public String toString() {
        return name;
    }

    private record Parameters(Map<String, Object> values) {

        Parameters and(String name, Object value) {
            Map<String, Object> more = new HashMap<>(values);
            more.put(name, value);
            return new Parameters(more);
        }
    }
}
