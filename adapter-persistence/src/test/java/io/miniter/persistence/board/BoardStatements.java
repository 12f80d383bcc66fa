package io.miniter.persistence.board;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The statements on boards, articles and comments. */
final class BoardStatements implements FeatureStatements {

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

    @Override
    public Stream<StatementUse> uses() {
        return Stream.concat(statements(), articleLists());
    }

    @Override
    public Map<String, String> indexes() {
        return Map.ofEntries(
                Map.entry("article_bodies_pkey", "the body goes with its article; no list reads it"),
                Map.entry("article_counts_pkey", "the counts go with their article, and change with what they count"),
                Map.entry(
                        "article_likes_pkey",
                        "one like for each pair; whether the reader likes an article takes one look"),
                Map.entry("article_likes_account_id_idx", "what goes with a removed account"),
                Map.entry(
                        "article_listings_pkey",
                        "where an article is listed: all of it changes with a like or a comment"),
                Map.entry(
                        "article_listings_newest_idx",
                        "everybody's newest, with a tag or with any, out of the index alone"),
                Map.entry(
                        "article_listings_active_idx",
                        "everybody's articles with the newest comments, out of the index alone"),
                Map.entry(
                        "article_listings_liked_idx",
                        "everybody's articles with the most likes, out of the index alone"),
                Map.entry(
                        "article_listings_board_newest_idx",
                        "the newest on a board after those that are pinned, out of the index alone; the newest of all"),
                Map.entry(
                        "article_listings_board_active_idx",
                        "a board's articles with the newest comments, out of the index alone"),
                Map.entry(
                        "article_listings_board_liked_idx",
                        "a board's articles with the most likes, out of the index alone"),
                Map.entry(
                        "article_listings_author_newest_idx",
                        "the newest of an author, on a board or on any, out of the index alone"),
                Map.entry(
                        "article_listings_author_active_idx",
                        "an author's articles with the newest comments, on a board or on any, out of the index alone"),
                Map.entry(
                        "article_listings_author_liked_idx",
                        "an author's articles with the most likes, on a board or on any, out of the index alone"),
                Map.entry("article_revisions_pkey", "what an article said before, newest first"),
                Map.entry("articles_pkey", "an article; what all that hangs on it refers to, and what it is held by"),
                Map.entry(
                        "articles_slug_key",
                        "one article for each slug, deleted or not; who comes second gets another"),
                Map.entry(
                        "articles_author_id_created_at_idx",
                        "how many an author added within a day; what goes with a removed account"),
                Map.entry("articles_pinned_idx", "the five that are pinned on a board"),
                Map.entry("articles_board_id_deleted_at_idx", "what was deleted on a board, last first"),
                Map.entry("articles_deleted_at_idx", "the few that were deleted too long ago, again and again"),
                Map.entry("board_counts_pkey", "the count goes with its board; whoever pins on a board holds it"),
                Map.entry("boards_pkey", "all boards, the oldest first; what all that is on a board refers to"),
                Map.entry("boards_slug_key", "one board for each slug: `BOARD_SLUG_TAKEN`"),
                Map.entry(
                        "bookmarks_pkey",
                        "one bookmark for each pair; whether the reader has it takes one look; what goes with a removed article"),
                Map.entry(
                        "bookmarks_account_id_id_idx", "the bookmarks of an account, newest first; what goes with it"),
                Map.entry(
                        "moderators_pkey",
                        "whether somebody moderates a board takes one look; what goes with a removed account"),
                Map.entry("moderators_board_id_id_idx", "who moderates a board, newest first, out of the index alone"),
                Map.entry("tags_pkey", "a tag; all that begin alike"),
                Map.entry("tags_articles_idx", "the tags that most articles have, out of the index alone"),
                Map.entry(
                        "article_readers_pkey",
                        "one reading of each reader, article and day; what is forgotten when a day is over"),
                Map.entry("comment_counts_pkey", "the counts go with their comment, and change with what they count"),
                Map.entry(
                        "comment_likes_pkey",
                        "one like for each pair; whether the reader likes a comment takes one look"),
                Map.entry("comment_likes_account_id_idx", "what goes with a removed account"),
                Map.entry("comments_pkey", "a comment; what all that hangs on it refers to, and what it is held by"),
                Map.entry("comments_on_article_idx", "the comments directly under an article, oldest first"),
                Map.entry(
                        "comments_article_id_id_idx",
                        "the newest comment on an article; what goes with a removed article"),
                Map.entry("comments_parent_id_id_idx", "the replies under a comment, oldest first; what goes with it"),
                Map.entry(
                        "comments_author_id_created_at_idx",
                        "how many an author added within a day; what goes with a removed account"),
                Map.entry("comments_answered_id_idx", "what answers a reply that goes"),
                Map.entry("reader_salts_pkey", "one salt for each day"));
    }

    @Override
    public List<ForeignWrite> foreignWrites() {
        return List.of(
                new ForeignWrite("board_counts", "board", "article", "articles are counted"),
                new ForeignWrite("article_counts", "article", "comment", "comments are counted"),
                new ForeignWrite(
                        "article_listings", "article", "comment", "the order by the last comment is a sort key there"));
    }

    @Override
    public List<String> rows() {
        return BusyBoards.STATEMENTS;
    }

    private static Stream<StatementUse> statements() {
        return Stream.of(
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
                                listed("bookmarks_account_id_id_idx"))
                        .walking("bookmarks_account_id_id_idx"),
                use(
                                "ArticleViewMapper.deleted",
                                with("board", 10L)
                                        .and("deletedBefore", BusyDatabase.NOW.minus(Duration.ofDays(2)))
                                        .and("below", 40_000L)
                                        .and("count", COUNT),
                                "articles_board_id_deleted_at_idx",
                                "articles_pkey",
                                "accounts_pkey")
                        .walking("articles_board_id_deleted_at_idx"),
                use(
                                "RevisionMapper.of",
                                with("articleId", OTHER).and("below", 200L).and("count", COUNT),
                                "article_revisions_pkey",
                                "accounts_pkey")
                        .walking("article_revisions_pkey"),
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
                                "articles_pkey")
                        .walking("boards_pkey"),
                use(
                        "ModeratorMapper.add",
                        with("id", 30_000L).and("boardId", BUSY_BOARD).and("accountId", OTHER),
                        "moderators_pkey"),
                use("ModeratorMapper.remove", with("boardId", BUSY_BOARD).and("accountId", POPULAR), "moderators_pkey"),
                use(
                                "ModeratorMapper.of",
                                with("boardId", BUSY_BOARD).and("below", 200L).and("count", COUNT),
                                "moderators_board_id_id_idx",
                                "accounts_pkey")
                        .walking("moderators_board_id_id_idx"),
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
                                commentView("comments_on_article_idx"))
                        .walking("comments_on_article_idx"),
                use(
                                "CommentViewMapper.firstReplies",
                                with("parentIds", SOME_COMMENTS)
                                        .and("reader", POPULAR)
                                        .and("most", 3),
                                commentView("comments_parent_id_id_idx"))
                        .walking("comments_parent_id_id_idx"),
                use(
                                "CommentViewMapper.replies",
                                with("parentId", ANSWERED)
                                        .and("reader", POPULAR)
                                        .and("above", 190_100L)
                                        .and("count", COUNT),
                                commentView("comments_parent_id_id_idx"))
                        .walking("comments_parent_id_id_idx"),
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
        StatementUse.Parameters parameters = with("tag", tag)
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
                new TreeSet<>(Set.of(listed(articleIndex(order, part)))),
                articleIndex(order, part));
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
}
