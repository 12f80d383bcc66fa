package io.miniter.persistence.shared;

import io.miniter.persistence.event.OutboxRow;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A statement of a mapper with parameters as the application gives them, in the {@link BusyDatabase}, and the indexes
 * that serve it. {@code docs/database.md} says the same the other way around.
 *
 * @param name the mapper and its method
 * @param selection which of several lists, for a statement that is written for several; else empty
 * @param indexes what the statement looks into; empty for one that only inserts
 */
record StatementUse(String name, String selection, Map<String, Object> parameters, Set<String> indexes) {

    /** Somebody who follows 200 and is followed by 3,000. */
    private static final long POPULAR = 1L;

    /** Somebody who wrote 5,000 tweets. */
    private static final long TALKATIVE = 2L;

    private static final long OTHER = 777L;
    private static final String AVATAR = "0".repeat(61) + "777.jpg";
    private static final int COUNT = 21;
    private static final Long[] SOME_ACCOUNTS =
            LongStream.range(0, 20).map(n -> 500 + n * 97).boxed().toArray(Long[]::new);
    /** The board with half of all articles. */
    private static final long BUSY_BOARD = 2L;

    private static final String[] SOME_TAGS = {"tag-7", "tag-77", "tag-777"};
    private static final String[] OTHER_TAGS = {"tag-77", "tag-1777"};
    private static final Map<String, Long> ARTICLE_RANKS =
            Map.of("newest", 0L, "pinnedFirst", 1L, "active", 180_000L, "liked", 3L);
    private static final Map<String, Long> ARTICLE_IDS =
            Map.of("newest", 40_000L, "pinnedFirst", 20L, "active", 40_000L, "liked", 40_000L);
    private static final String[] ACCESS_TO_AN_ARTICLE = {
        "articles_pkey", "article_bodies_pkey", "boards_pkey", "accounts_pkey", "moderators_pkey"
    };
    private static final Long[] SOME_ARTICLES =
            LongStream.range(0, 20).map(n -> 49_000 - n * 331).boxed().toArray(Long[]::new);

    /** The comment with 500 replies, and one of these. */
    private static final long ANSWERED = 100_001L;

    private static final long REPLY = 190_010L;
    private static final Long[] SOME_COMMENTS =
            LongStream.range(0, 20).map(n -> 100_001 + n * 15).boxed().toArray(Long[]::new);
    private static final OutboxRow ENTRY = new OutboxRow("fan-out", OTHER, "TweetPosted", "{}", true);
    private static final UUID HOLDER = new UUID(1, 1);

    /** Every statement that there is. */
    static final List<StatementUse> ALL = Stream.of(each(), discussions(), articleLists())
            .flatMap(Function.identity())
            .toList();

    private static Stream<StatementUse> each() {
        return Stream.of(
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
                use("AccountMapper.remove", with("id", OTHER), "accounts_pkey", "retired_handles_pkey"),
                use(
                        "AccountMapper.renewPassword",
                        with("id", OTHER).and("proven", "hash").and("renewed", "another"),
                        "accounts_pkey"),
                use("AccountMapper.costliestPassword", nothing(), "accounts_password_cost_idx"),
                use("AccountMapper.hasAdmin", nothing(), "accounts_admins_idx"),
                use("AccountMapper.lockAdmins", nothing()),
                use("AccountMapper.countAdmins", nothing(), "accounts_admins_idx"),
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
                // article
                use(
                        "ArticleMapper.add",
                        with("row.id", 60_000L)
                                .and("row.boardId", BUSY_BOARD)
                                .and("row.authorId", OTHER)
                                .and("row.slug", "hello")
                                .and("row.title", "Hello")
                                .and("row.summary", "Hello")
                                .and("row.summaryFromBody", true)
                                .and("row.tags", SOME_TAGS)
                                .and("row.version", 1)
                                .and("row.writerId", OTHER)
                                .and("row.pinned", false)
                                .and("row.locked", false)
                                .and("row.createdAt", BusyDatabase.NOW)
                                .and("row.editedAt", BusyDatabase.NOW)
                                .and("body.body", "hello")
                                .and("body.bodyHtml", "<p>hello</p>")
                                .and("body.htmlEdition", 1)
                                .and("since", BusyDatabase.NOW.minus(Duration.ofDays(1)))
                                .and("most", 500),
                        "accounts_pkey",
                        "articles_author_id_created_at_idx",
                        "articles_slug_key",
                        "board_counts_pkey",
                        "tags_pkey"),
                use("ArticleMapper.access", with("id", OTHER).and("account", POPULAR), ACCESS_TO_AN_ARTICLE),
                use("ArticleMapper.accessForChange", with("id", OTHER).and("account", POPULAR), ACCESS_TO_AN_ARTICLE),
                use("ArticleMapper.deletedForChange", with("id", 799L).and("account", POPULAR), ACCESS_TO_AN_ARTICLE),
                use(
                        "ArticleMapper.revise",
                        with("row.id", OTHER)
                                .and("row.title", "Hello")
                                .and("row.summary", "Hello")
                                .and("row.summaryFromBody", true)
                                .and("row.tags", SOME_TAGS)
                                .and("row.version", 302)
                                .and("row.writerId", OTHER)
                                .and("row.editedAt", BusyDatabase.NOW)
                                .and("former.articleId", OTHER)
                                .and("former.number", 301)
                                .and("former.title", "Hello")
                                .and("former.summary", "Hello")
                                .and("former.summaryFromBody", true)
                                .and("former.body", "hello")
                                .and("former.tags", SOME_TAGS)
                                .and("former.writerId", OTHER)
                                .and("former.writtenAt", BusyDatabase.NOW)
                                .and("lowestKept", 203),
                        "articles_pkey",
                        "article_revisions_pkey"),
                use(
                        "ArticleMapper.replaceBody",
                        with("articleId", OTHER)
                                .and("body", "hello")
                                .and("bodyHtml", "<p>hello</p>")
                                .and("htmlEdition", 1),
                        "article_bodies_pkey"),
                use(
                        "ArticleMapper.retag",
                        with("id", OTHER).and("former", SOME_TAGS).and("tags", OTHER_TAGS),
                        "article_listings_pkey",
                        "tags_pkey"),
                use(
                        "ArticleMapper.update",
                        with("id", OTHER).and("pinned", true).and("locked", false),
                        "articles_pkey",
                        "article_listings_pkey"),
                use("ArticleMapper.holdPinned", with("boardId", BUSY_BOARD), "board_counts_pkey"),
                use(
                        "ArticleMapper.countPinned",
                        with("boardId", BUSY_BOARD).and("without", OTHER),
                        "articles_pinned_idx"),
                use(
                        "ArticleMapper.delete",
                        with("id", OTHER)
                                .and("pinned", false)
                                .and("locked", false)
                                .and("deletedAt", BusyDatabase.NOW),
                        "articles_pkey",
                        "article_listings_pkey",
                        "board_counts_pkey",
                        "tags_pkey"),
                use(
                        "ArticleMapper.bringBack",
                        with("id", 799L).and("pinned", false).and("locked", false),
                        "articles_pkey",
                        "article_counts_pkey",
                        "comments_article_id_id_idx",
                        "board_counts_pkey",
                        "tags_pkey"),
                use(
                        "ArticleMapper.removeDeletedBefore",
                        with("time", BusyDatabase.NOW.minus(Duration.ofDays(27)))
                                .and("most", 20),
                        "articles_deleted_at_idx",
                        "articles_pkey"),
                use(
                        "ArticleMapper.holdAllTouchedBy",
                        with("account", OTHER),
                        "articles_author_id_created_at_idx",
                        "article_likes_account_id_idx",
                        "bookmarks_account_id_id_idx",
                        "comments_author_id_created_at_idx",
                        "comment_likes_account_id_idx",
                        "comments_pkey",
                        "articles_pkey",
                        "article_counts_pkey"),
                use(
                        "ArticleMapper.removeAllBy",
                        with("author", OTHER),
                        "articles_author_id_created_at_idx",
                        "board_counts_pkey",
                        "tags_pkey"),
                use(
                        "ArticleViewMapper.findById",
                        with("id", OTHER).and("reader", POPULAR),
                        "articles_pkey",
                        "article_bodies_pkey",
                        "article_counts_pkey",
                        "boards_pkey",
                        "accounts_pkey",
                        "article_likes_pkey",
                        "bookmarks_pkey",
                        "moderators_pkey"),
                use(
                        "ArticleViewMapper.bookmarked",
                        with("reader", POPULAR).and("below", 45_000L).and("count", COUNT),
                        listed("bookmarks_account_id_id_idx")),
                use(
                        "ArticleViewMapper.deleted",
                        with("board", 10L)
                                .and("deletedBefore", BusyDatabase.NOW.minus(Duration.ofDays(2)))
                                .and("below", 40_000L)
                                .and("count", COUNT),
                        "articles_board_id_deleted_at_idx",
                        "articles_pkey",
                        "accounts_pkey"),
                use(
                        "RevisionMapper.of",
                        with("articleId", OTHER).and("below", 200L).and("count", COUNT),
                        "article_revisions_pkey",
                        "accounts_pkey"),
                use(
                        "RevisionMapper.find",
                        with("articleId", OTHER).and("number", 7),
                        "article_revisions_pkey",
                        "accounts_pkey"),
                use("TagMapper.mostUsed", with("most", COUNT), "tags_articles_idx"),
                use(
                        "TagMapper.mostUsedWithPrefix",
                        with("prefix", "tag-19").and("most", COUNT),
                        "tags_pkey",
                        "tags_articles_idx"),
                // board
                use(
                        "BoardMapper.add",
                        with("id", 30_000L)
                                .and("slug", "somewhere")
                                .and("name", "Somewhere")
                                .and("description", "")
                                .and("writers", "MEMBERS")
                                .and("archived", false)),
                use("BoardMapper.idOfSlug", with("slug", "board-777"), "boards_slug_key"),
                use("BoardMapper.findForChange", with("slug", "board-777"), "boards_slug_key"),
                use(
                        "BoardMapper.access",
                        with("slug", "board-777").and("account", POPULAR),
                        "boards_slug_key",
                        "accounts_pkey",
                        "moderators_pkey"),
                use(
                        "BoardMapper.accessForWriting",
                        with("slug", "board-777").and("account", POPULAR),
                        "boards_slug_key",
                        "accounts_pkey",
                        "moderators_pkey"),
                use(
                        "BoardMapper.update",
                        with("id", OTHER)
                                .and("slug", "board-777")
                                .and("name", "Board 777")
                                .and("description", "")
                                .and("writers", "MODERATORS")
                                .and("archived", true),
                        "boards_pkey"),
                use(
                        "BoardViewMapper.findBySlug",
                        with("slug", "board-777"),
                        "boards_slug_key",
                        "board_counts_pkey",
                        "article_listings_board_newest_idx",
                        "articles_pkey"),
                use(
                        "BoardViewMapper.all",
                        with("above", 2L).and("count", COUNT),
                        "boards_pkey",
                        "board_counts_pkey",
                        "article_listings_board_newest_idx",
                        "articles_pkey"),
                use(
                        "ModeratorMapper.add",
                        with("id", 30_000L).and("boardId", BUSY_BOARD).and("accountId", OTHER),
                        "moderators_pkey"),
                use("ModeratorMapper.remove", with("boardId", BUSY_BOARD).and("accountId", POPULAR), "moderators_pkey"),
                use(
                        "ModeratorMapper.of",
                        with("boardId", BUSY_BOARD).and("below", 200L).and("count", COUNT),
                        "moderators_board_id_id_idx",
                        "accounts_pkey"),
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
                        "FollowMapper.removeAllBy",
                        with("account", OTHER),
                        "follows_follower_id_id_idx",
                        "follows_followee_id_id_idx",
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
                                .and("proven", "hash")
                                .and("kept", 99),
                        "accounts_pkey",
                        "sessions_account_id_id_idx",
                        "sessions_pkey"),
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
                use(
                        "SessionMapper.exists",
                        with("id", OTHER).and("accountId", OTHER + 1),
                        "sessions_account_id_id_idx"),
                use(
                        "SessionMapper.of",
                        with("accountId", POPULAR)
                                .and("usedSince", BusyDatabase.NOW.minus(Duration.ofDays(30)))
                                .and("below", 30_000L)
                                .and("count", COUNT),
                        "sessions_account_id_id_idx"),
                use("SessionMapper.end", with("id", OTHER).and("accountId", OTHER + 1), "sessions_account_id_id_idx"),
                use(
                        "SessionMapper.endAllBut",
                        with("kept", 7L).and("accountId", POPULAR),
                        "sessions_account_id_id_idx"),
                use("SessionMapper.endAll", with("accountId", POPULAR), "sessions_account_id_id_idx"),
                use("SessionMapper.endedWithin", with("seconds", 310L).and("most", 50_000), "ended_sessions_pkey"),
                use("SessionMapper.isAlive", with("id", OTHER), "sessions_pkey"),
                use("SessionMapper.forgetEnded", with("seconds", 90_000L), "ended_sessions_pkey"),
                use(
                        "SessionMapper.forgetIdle",
                        with("usedBefore", BusyDatabase.NOW.minus(Duration.ofDays(27))),
                        "sessions_last_used_at_idx",
                        "sessions_pkey"),
                // ids: 64 rows on one page, which no index finds faster than a look at the page
                use(
                        "IdNodeMapper.latestId",
                        new Parameters(Map.of()),
                        "accounts_pkey",
                        "sessions_pkey",
                        "tweets_pkey",
                        "boards_pkey",
                        "articles_pkey",
                        "comments_pkey"),
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
                        "id_nodes_pkey"),
                // timeline
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
                        "closed_home_timelines_pkey"),
                // tweet
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
                        with("authorId", TALKATIVE).and("below", 90_000L).and("count", COUNT),
                        "tweets_author_id_id_idx",
                        "tweets_pkey",
                        "accounts_pkey"),
                use(
                        "TweetViewMapper.byEverybody",
                        with("below", 90_000L).and("count", COUNT),
                        "tweets_pkey",
                        "accounts_pkey"));
    }

    private static Stream<StatementUse> discussions() {
        return Stream.of(
                // bookmark
                use(
                        "BookmarkMapper.add",
                        with("position", 300_000L).and("articleId", OTHER).and("accountId", POPULAR),
                        "accounts_pkey",
                        "articles_pkey",
                        "bookmarks_pkey"),
                use(
                        "BookmarkMapper.remove",
                        with("articleId", OTHER).and("accountId", POPULAR),
                        "articles_pkey",
                        "bookmarks_pkey"),
                // comment
                use(
                        "CommentMapper.discussion",
                        with("articleId", OTHER).and("accountId", POPULAR),
                        "accounts_pkey",
                        "articles_pkey",
                        "boards_pkey",
                        "moderators_pkey"),
                use("CommentMapper.findToAnswer", with("id", ANSWERED), "comments_pkey"),
                use(
                        "CommentMapper.add",
                        with("row.id", 300_000L)
                                .and("row.articleId", OTHER)
                                .and("row.authorId", POPULAR)
                                .and("row.parentId", ANSWERED)
                                .and("row.answeredId", REPLY)
                                .and("row.body", "hello")
                                .and("row.createdAt", BusyDatabase.NOW)
                                .and("row.editedAt", BusyDatabase.NOW)
                                .and("since", BusyDatabase.NOW.minus(Duration.ofDays(1)))
                                .and("most", 2_000),
                        "accounts_pkey",
                        "articles_pkey",
                        "comments_author_id_created_at_idx",
                        "comment_counts_pkey",
                        "article_counts_pkey",
                        "article_listings_pkey"),
                use(
                        "CommentMapper.accessForChange",
                        with("id", REPLY).and("accountId", POPULAR),
                        "articles_pkey",
                        "comments_pkey",
                        "boards_pkey",
                        "accounts_pkey",
                        "moderators_pkey"),
                use(
                        "CommentMapper.update",
                        with("id", REPLY).and("body", "hello").and("editedAt", BusyDatabase.NOW),
                        "comments_pkey"),
                use(
                        "CommentMapper.hold",
                        with("id", REPLY),
                        "boards_pkey",
                        "articles_pkey",
                        "comments_pkey",
                        "comment_counts_pkey",
                        "article_counts_pkey"),
                use(
                        "CommentMapper.remove",
                        with("id", REPLY),
                        "comments_pkey",
                        "comments_parent_id_id_idx",
                        "comments_answered_id_idx",
                        "comment_likes_pkey",
                        "comment_counts_pkey",
                        "article_counts_pkey",
                        "comments_article_id_id_idx",
                        "article_listings_pkey"),
                use(
                        "CommentMapper.holdAllBy",
                        with("authorId", OTHER),
                        "comments_author_id_created_at_idx",
                        "articles_pkey"),
                use(
                        "CommentMapper.removeAllBy",
                        with("authorId", OTHER),
                        "comments_author_id_created_at_idx",
                        "comments_pkey",
                        "comments_parent_id_id_idx",
                        "comments_answered_id_idx",
                        "comment_likes_pkey",
                        "comment_counts_pkey",
                        "article_counts_pkey",
                        "comments_article_id_id_idx",
                        "article_listings_pkey"),
                use("CommentViewMapper.findById", with("id", REPLY).and("reader", POPULAR), commentView()),
                use("CommentViewMapper.isArticle", with("articleId", OTHER), "articles_pkey"),
                use("CommentViewMapper.isComment", with("id", REPLY), "comments_pkey", "articles_pkey"),
                use(
                        "CommentViewMapper.onArticle",
                        with("articleId", OTHER)
                                .and("reader", POPULAR)
                                .and("above", 100_100L)
                                .and("count", COUNT),
                        commentView("comments_on_article_idx")),
                use(
                        "CommentViewMapper.firstReplies",
                        with("parentIds", SOME_COMMENTS).and("reader", POPULAR).and("most", 3),
                        commentView("comments_parent_id_id_idx")),
                use(
                        "CommentViewMapper.replies",
                        with("parentId", ANSWERED)
                                .and("reader", POPULAR)
                                .and("above", 190_100L)
                                .and("count", COUNT),
                        commentView("comments_parent_id_id_idx")),
                use(
                        "CommentLikeMapper.add",
                        with("commentId", REPLY).and("accountId", POPULAR),
                        "accounts_pkey",
                        "comments_pkey",
                        "articles_pkey",
                        "comment_likes_pkey",
                        "comment_counts_pkey"),
                use(
                        "CommentLikeMapper.remove",
                        with("commentId", REPLY).and("accountId", POPULAR),
                        "accounts_pkey",
                        "comments_pkey",
                        "articles_pkey",
                        "comment_likes_pkey",
                        "comment_counts_pkey"),
                use(
                        "CommentLikeMapper.holdAllLikedBy",
                        with("accountId", OTHER),
                        "comment_likes_account_id_idx",
                        "comments_pkey",
                        "articles_pkey"),
                use(
                        "CommentLikeMapper.removeAllBy",
                        with("accountId", OTHER),
                        "comment_likes_account_id_idx",
                        "comment_counts_pkey"),
                // event
                use("OutboxMapper.add", with("entries", List.of(ENTRY))),
                use(
                        "OutboxMapper.claim",
                        with("reaction", "fan-out").and("most", 100).and("now", BusyDatabase.NOW),
                        "outbox_pkey",
                        "outbox_due_idx"),
                use("OutboxMapper.remove", with("reaction", "fan-out").and("positions", SOME_ACCOUNTS), "outbox_pkey"),
                use(
                        "OutboxMapper.putOff",
                        with("reaction", "fan-out")
                                .and("position", OTHER)
                                .and("until", BusyDatabase.NOW)
                                .and("failure", "no luck"),
                        "outbox_pkey"),
                use(
                        "OutboxMapper.bury",
                        with("reaction", "fan-out")
                                .and("position", OTHER)
                                .and("now", BusyDatabase.NOW)
                                .and("failure", "no luck"),
                        "outbox_pkey"),
                use(
                        "OutboxMapper.status",
                        with("reaction", "fan-out").and("most", 10_000),
                        "outbox_pkey",
                        "dead_letters_reaction_idx"),
                use("OutboxMapper.oldestDeadLetters", with("most", 100), "dead_letters_pkey"),
                use("OutboxMapper.retry", with("id", OTHER), "dead_letters_pkey"),
                use("OutboxMapper.discard", with("id", OTHER), "dead_letters_pkey"),
                // like
                use(
                        "LikeMapper.add",
                        with("articleId", OTHER).and("accountId", POPULAR),
                        "accounts_pkey",
                        "articles_pkey",
                        "article_likes_pkey",
                        "article_counts_pkey",
                        "article_listings_pkey"),
                use(
                        "LikeMapper.remove",
                        with("articleId", OTHER).and("accountId", POPULAR),
                        "articles_pkey",
                        "article_likes_pkey",
                        "article_counts_pkey",
                        "article_listings_pkey"),
                use(
                        "LikeMapper.holdAllLikedBy",
                        with("accountId", OTHER),
                        "article_likes_account_id_idx",
                        "articles_pkey"),
                use(
                        "LikeMapper.removeAllBy",
                        with("accountId", OTHER),
                        "article_likes_account_id_idx",
                        "article_counts_pkey",
                        "article_listings_pkey"),
                // reader
                use(
                        "ReadershipMapper.salt",
                        with("day", BusyDatabase.TODAY).and("proposed", new byte[32]),
                        "reader_salts_pkey"),
                use(
                        "ReadershipMapper.add",
                        with("day", BusyDatabase.TODAY)
                                .and("articleIds", SOME_ARTICLES)
                                .and("readers", SOME_ACCOUNTS),
                        "articles_pkey",
                        "article_readers_pkey",
                        "article_counts_pkey"),
                use(
                        "ReadershipMapper.forgetSalts",
                        with("before", BusyDatabase.TODAY.minusDays(1990)),
                        "reader_salts_pkey"),
                use(
                        "ReadershipMapper.forgetReaders",
                        with("before", BusyDatabase.TODAY).and("most", 100),
                        "article_readers_pkey"));
    }

    /** What a comment's view is made of besides the index out of which it comes. */
    private static String[] commentView(String... indexes) {
        return Stream.concat(
                        Stream.of(indexes),
                        Stream.of(
                                "comments_pkey",
                                "articles_pkey",
                                "boards_pkey",
                                "comment_counts_pkey",
                                "accounts_pkey",
                                "comment_likes_pkey",
                                "moderators_pkey"))
                .toArray(String[]::new);
    }

    /** Every list of articles: each order of each part, with a tag and without. */
    private static Stream<StatementUse> articleLists() {
        return Stream.of("", "tag-0")
                .flatMap(tag -> Stream.of(
                        articles("newest", "", tag),
                        articles("newest", "author", tag),
                        articles("newest", "author board", tag),
                        articles("pinnedFirst", "board", tag),
                        articles("active", "", tag),
                        articles("active", "board", tag),
                        articles("active", "author", tag),
                        articles("active", "author board", tag),
                        articles("liked", "", tag),
                        articles("liked", "board", tag),
                        articles("liked", "author", tag),
                        articles("liked", "author board", tag)));
    }

    private static StatementUse articles(String order, String part, String tag) {
        Parameters parameters = with("tag", tag)
                .and("reader", POPULAR)
                .and("belowRank", ARTICLE_RANKS.get(order))
                .and("below", ARTICLE_IDS.get(order))
                .and("count", COUNT);
        if (part.contains("board")) {
            parameters = parameters.and("board", part.contains("author") ? 4L : BUSY_BOARD);
        }
        if (part.contains("author")) {
            parameters = parameters.and("author", TALKATIVE);
        }
        return new StatementUse(
                "ArticleViewMapper." + order,
                " of " + part + " with " + tag,
                parameters.values(),
                new TreeSet<>(Set.of(listed(articleIndex(order, part)))));
    }

    private static String articleIndex(String order, String part) {
        String by = order.equals("pinnedFirst") ? "newest" : order;
        String scope = part.contains("author") ? "author_" : part.isEmpty() ? "" : "board_";
        return "article_listings_" + scope + by + "_idx";
    }

    /** What a page of articles is made of besides the indexes out of which it comes. */
    private static String[] listed(String... indexes) {
        return Stream.concat(
                        Stream.of(indexes),
                        Stream.of(
                                "articles_pkey",
                                "article_counts_pkey",
                                "boards_pkey",
                                "accounts_pkey",
                                "article_likes_pkey",
                                "bookmarks_pkey",
                                "moderators_pkey"))
                .toArray(String[]::new);
    }

    private static StatementUse use(String name, Parameters parameters, String... indexes) {
        return new StatementUse(name, "", parameters.values(), new TreeSet<>(Set.of(indexes)));
    }

    private static Parameters nothing() {
        return new Parameters(Map.of());
    }

    private static Parameters with(String name, Object value) {
        return new Parameters(Map.of()).and(name, value);
    }

    @Override
    public String toString() {
        return name + selection;
    }

    private record Parameters(Map<String, Object> values) {

        Parameters and(String name, Object value) {
            Map<String, Object> more = new HashMap<>(values);
            more.put(name, value);
            return new Parameters(more);
        }
    }
}
