package io.miniter.persistence.timeline;

import static io.miniter.persistence.shared.StatementUse.COUNT;
import static io.miniter.persistence.shared.StatementUse.OTHER;
import static io.miniter.persistence.shared.StatementUse.POPULAR;
import static io.miniter.persistence.shared.StatementUse.SOME_ACCOUNTS;
import static io.miniter.persistence.shared.StatementUse.TALKATIVE;
import static io.miniter.persistence.shared.StatementUse.use;
import static io.miniter.persistence.shared.StatementUse.with;

import io.miniter.persistence.shared.BusyDatabase;
import io.miniter.persistence.shared.FeatureStatements;
import io.miniter.persistence.shared.StatementUse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/** The statements of this feature. */
final class TimelineStatements implements FeatureStatements {

    @Override
    public Stream<StatementUse> uses() {
        return Stream.of(
                use(
                        "HomeTimelineMapper.page",
                        with("reader", POPULAR).and("below", 90_000L).and("count", COUNT),
                        "home_timelines_pkey",
                        "home_timeline_entries_pkey",
                        "merged_follows_pkey",
                        "follows_pkey",
                        "tweets_pkey",
                        "tweets_author_id_id_idx",
                        "accounts_pkey"),
                use(
                        "HomeTimelineMapper.glimpse",
                        with("owner", POPULAR)
                                .and("below", 90_000L)
                                .and("count", COUNT)
                                .and("ofEach", 20),
                        "follows_follower_id_id_idx",
                        "tweets_pkey",
                        "tweets_author_id_id_idx",
                        "accounts_pkey"),
                use(
                        "HomeTimelineMapper.touch",
                        with("reader", POPULAR).and("now", BusyDatabase.NOW),
                        "home_timelines_pkey"),
                use(
                        "HomeTimelineMapper.open",
                        with("reader", OTHER).and("completeAbove", 90_000L).and("now", BusyDatabase.NOW),
                        "accounts_pkey",
                        "home_timelines_pkey"),
                use(
                        "HomeTimelineMapper.addMergedFollows",
                        with("reader", OTHER),
                        "follows_pkey",
                        "merged_authors_pkey",
                        "merged_follows_pkey"),
                use(
                        "HomeTimelineMapper.lengthen",
                        with("reader", POPULAR)
                                .and("completeAbove", BusyDatabase.FIRST_COMPLETE_ABOVE)
                                .and("ofEach", 20)
                                .and("least", 400)
                                .and("most", 10_000),
                        "follows_pkey",
                        "tweets_author_id_id_idx",
                        "merged_authors_pkey",
                        "home_timelines_pkey",
                        "home_timeline_entries_pkey"),
                use(
                        "HomeTimelineMapper.followed",
                        with("reader", POPULAR).and("author", TALKATIVE).and("most", 400),
                        "home_timelines_pkey",
                        "merged_authors_pkey",
                        "merged_follows_pkey",
                        "tweets_author_id_id_idx",
                        "home_timeline_entries_pkey"),
                use(
                        "HomeTimelineMapper.unfollowed",
                        with("reader", POPULAR).and("author", TALKATIVE),
                        "home_timelines_pkey",
                        "merged_follows_pkey",
                        "tweets_author_id_id_idx",
                        "home_timeline_entries_pkey"),
                use(
                        "HomeTimelineMapper.close",
                        with("reader", POPULAR).and("now", BusyDatabase.NOW),
                        "home_timelines_pkey",
                        "closed_home_timelines_pkey"),
                use(
                        "FanOutMapper.tooManyFollowers",
                        with("authors", SOME_ACCOUNTS).and("followers", 5_000),
                        "account_counts_pkey",
                        "merged_authors_pkey"),
                use("FanOutMapper.addMergedAuthor", with("author", POPULAR), "merged_authors_pkey"),
                use(
                        "FanOutMapper.addMergedFollows",
                        with("author", OTHER),
                        "follows_followee_id_id_idx",
                        "home_timelines_pkey",
                        "merged_follows_pkey"),
                use(
                        "FanOutMapper.deliver",
                        with("tweets", SOME_ACCOUNTS)
                                .and("authors", SOME_ACCOUNTS)
                                .and("entries", 50_000),
                        "account_counts_pkey",
                        "follows_followee_id_id_idx",
                        "merged_authors_pkey",
                        "home_timelines_pkey",
                        "home_timeline_entries_pkey"),
                use(
                        "TidyMapper.due",
                        with("before", BusyDatabase.NOW.minus(Duration.ofHours(12)))
                                .and("count", 20),
                        "home_timelines_tidied_at_idx"),
                use(
                        "TidyMapper.shorten",
                        with("reader", POPULAR).and("kept", 800).and("now", BusyDatabase.NOW),
                        "home_timelines_pkey",
                        "home_timeline_entries_pkey"),
                use(
                        "TidyMapper.removeUseless",
                        with("reader", POPULAR),
                        "home_timelines_pkey",
                        "home_timeline_entries_pkey",
                        "merged_follows_pkey",
                        "follows_pkey",
                        "tweets_pkey"),
                use(
                        "TidyMapper.closed",
                        with("before", BusyDatabase.NOW.minus(Duration.ofMinutes(1)))
                                .and("count", 20),
                        "closed_home_timelines_pkey"),
                use(
                        "TidyMapper.removeEntries",
                        with("accountId", POPULAR),
                        "home_timelines_pkey",
                        "home_timeline_entries_pkey",
                        "merged_follows_pkey"),
                use(
                        "TidyMapper.forget",
                        with("closedAt", BusyDatabase.NOW).and("accountId", POPULAR),
                        "closed_home_timelines_pkey"));
    }

    @Override
    public Map<String, String> indexes() {
        return Map.ofEntries(
                Map.entry("closed_home_timelines_pkey", "what was given up, the first first"),
                Map.entry(
                        "home_timelines_pkey",
                        "a reader's home timeline: whether there is one, and how far down it reaches"),
                Map.entry("home_timelines_tidied_at_idx", "the few that are to be tidied, once a minute"),
                Map.entry(
                        "home_timeline_entries_pkey",
                        "a tweet once in each home timeline; read backwards, the newest of one, out of the index alone"),
                Map.entry("merged_authors_pkey", "whose tweets are pulled at read time, without fan-out"),
                Map.entry("merged_follows_pkey", "the few authors whose tweets are merged into a home timeline"));
    }
}
