package io.miniter.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * The data set: the same in every run. Accounts are the ids from {@link #FIRST_ACCOUNT} on, and so on. The follow graph
 * is skewed: the lower an account's number, the more followers. The {@link #READERS} follow exactly that many; the
 * author {@link #FOLLOWED_BY_ALL} is followed by all accounts but one, {@link #FOLLOWED_BY_NOBODY} by none, and
 * {@link #FOLLOWED_BY_A_HUNDRED} and {@link #FOLLOWED_BY_4_000} by exactly that many.
 */
final class Data {

    static final int ACCOUNTS = 10_000;
    static final long FIRST_ACCOUNT = 1_001;
    static final long FOLLOWED_BY_ALL = FIRST_ACCOUNT;
    static final long FOLLOWED_BY_NOBODY = FIRST_ACCOUNT + ACCOUNTS - 1;
    static final List<Integer> READERS = List.of(50, 500, 5_000, 200);

    /** Writes nothing and follows only one account, so that there are exactly {@link #TWEETS_OF_ONE} tweets to read. */
    static final long READER_OF_ONE = FIRST_ACCOUNT + 110;

    static final int TWEETS_OF_ONE = 20;
    static final long FOLLOWED_BY_A_HUNDRED = FIRST_ACCOUNT + 112;
    static final long FOLLOWED_BY_4_000 = FIRST_ACCOUNT + 113;

    static final long FIRST_TWEET = 10_000_001;

    static final int BOARDS = 20;
    static final long FIRST_BOARD = 101;
    static final long FIRST_ARTICLE = 20_000_001;
    static final int COMMENTS_ON_AN_ARTICLE = 6;
    static final long FIRST_COMMENT = 30_000_001;
    static final int LIKES_OF_AN_ARTICLE = 4;
    static final long FIRST_FOLLOW = 40_000_001;

    static final String PASSWORD = "correct horse battery";

    private static final int FOLLOWED_BY_READER_OF_ONE = 111;
    private static final int FIRST_OF_A_HUNDRED = 2_000;
    private static final int FIRST_OF_4_000 = 3_000;
    private static final int FOLLOWED_AT_RANDOM = 60;
    private static final int TAGS = 500;
    private static final String WORDS = "The quick brown fox jumps over the lazy dog, 다람쥐 헌 쳇바퀴에 타고파. ";

    private final Connection connection;
    private final String passwordHash;
    private final int edition;
    private final int tweets;
    private final int articles;

    /** All accounts have the password of {@code passwordHash}; HTML is of this edition. */
    Data(Connection connection, String passwordHash, int edition, Size size) {
        this.connection = connection;
        this.passwordHash = passwordHash;
        this.edition = edition;
        this.tweets = size.tweets();
        this.articles = size.articles();
    }

    /**
     * The sizes that vary between data sets. There are always {@link #ACCOUNTS} accounts, with the same follows.
     *
     * @param articles each with {@link #COMMENTS_ON_AN_ARTICLE} comments, on average
     */
    record Size(int tweets, int articles) {}

    static String handleOf(long account) {
        return "account_" + account;
    }

    /** The account that follows this many. */
    static long reader(int following) {
        return FIRST_ACCOUNT + 100 + READERS.indexOf(following);
    }

    void load() throws SQLException, IOException {
        people();
        tweetsAndFollows();
        boards();
        articlesAndComments();
        run("VACUUM ANALYZE");
    }

    private void people() throws SQLException, IOException {
        copy("accounts (id, handle, email, password_hash, display_name, bio, role, created_at)", ACCOUNTS, number -> {
            long id = FIRST_ACCOUNT + number;
            return row(
                    id,
                    handleOf(id),
                    handleOf(id) + "@example.com",
                    passwordHash,
                    "Account " + id,
                    "",
                    "MEMBER",
                    time(number));
        });
        run("INSERT INTO account_counts (account_id) SELECT id FROM accounts ON CONFLICT DO NOTHING");
    }

    private void tweetsAndFollows() throws SQLException, IOException {
        copy("tweets (id, author_id, text, created_at)", tweets, number -> {
            long author = FIRST_ACCOUNT + authorOf(number, tweets);
            return row(FIRST_TWEET + number, author, text(number, 40 + number % 100), time(number));
        });
        copy("follows (id, follower_id, followee_id)", follows());
        run("""
                UPDATE account_counts AS counts
                SET tweets = (SELECT count(*) FROM tweets WHERE author_id = account_id),
                    followers = (SELECT count(*) FROM follows WHERE followee_id = account_id),
                    following = (SELECT count(*) FROM follows WHERE follower_id = account_id)
                """);
    }

    /** All accounts write, some much more than others, evenly distributed over time. */
    private static int author(int tweet) {
        int number = new Random(tweet).nextInt(ACCOUNTS);
        return tweet % 4 == 0 ? number / 100 : number;
    }

    /** The author of a tweet, by its index and the number of tweets. */
    static int authorOf(int tweet, int tweets) {
        if (tweet % (tweets / TWEETS_OF_ONE) == 0) {
            return FOLLOWED_BY_READER_OF_ONE;
        }
        int author = author(tweet);
        return author == FOLLOWED_BY_READER_OF_ONE || author == READER_OF_ONE - FIRST_ACCOUNT ? 0 : author;
    }

    private static Stream<String> follows() {
        int[] last = {0};
        return IntStream.range(0, ACCOUNTS)
                .boxed()
                .flatMap(follower -> followedBy(follower).boxed().map(followee -> new int[] {follower, followee}))
                .map(pair -> row(FIRST_FOLLOW + last[0]++, FIRST_ACCOUNT + pair[0], FIRST_ACCOUNT + pair[1]));
    }

    /** The followers of an account, in the order in which they followed. */
    static List<Long> followersOf(long account) {
        int followee = (int) (account - FIRST_ACCOUNT);
        return IntStream.range(0, ACCOUNTS)
                .filter(follower -> followedBy(follower).anyMatch(followed -> followed == followee))
                .mapToObj(follower -> FIRST_ACCOUNT + follower)
                .toList();
    }

    /** The followees of an account; both are numbered from 0. */
    static IntStream followedBy(int follower) {
        if (follower == READER_OF_ONE - FIRST_ACCOUNT) {
            return IntStream.of(FOLLOWED_BY_READER_OF_ONE);
        }
        Random random = new Random(follower);
        int popular = ACCOUNTS - 1;
        IntStream byChance = random.doubles(FOLLOWED_AT_RANDOM).mapToInt(chance -> (int) (chance * chance * popular));
        int most = FOLLOWED_AT_RANDOM + 2;
        for (int following : READERS) {
            if (follower == reader(following) - FIRST_ACCOUNT) {
                byChance = random.ints(1, popular);
                most = following;
            }
        }
        return IntStream.concat(
                        alsoFollowedBy(follower), byChance.filter(followee -> !hasExactlySoManyFollowers(followee)))
                .filter(followee -> followee != follower)
                .distinct()
                .limit(most);
    }

    private static IntStream alsoFollowedBy(int follower) {
        if (follower >= FIRST_OF_A_HUNDRED && follower < FIRST_OF_A_HUNDRED + 100) {
            return IntStream.of(0, (int) (FOLLOWED_BY_A_HUNDRED - FIRST_ACCOUNT));
        }
        if (follower >= FIRST_OF_4_000 && follower < FIRST_OF_4_000 + 4_000) {
            return IntStream.of(0, (int) (FOLLOWED_BY_4_000 - FIRST_ACCOUNT));
        }
        return IntStream.of(0);
    }

    private static boolean hasExactlySoManyFollowers(int account) {
        return FIRST_ACCOUNT + account == FOLLOWED_BY_A_HUNDRED || FIRST_ACCOUNT + account == FOLLOWED_BY_4_000;
    }

    private void boards() throws SQLException, IOException {
        copy(
                "boards (id, slug, name, description, writers, archived)",
                BOARDS,
                number -> row(FIRST_BOARD + number, "board-" + number, "Board " + number, "", "MEMBERS", "f"));
        run("INSERT INTO board_counts (board_id) SELECT id FROM boards WHERE id >= " + FIRST_BOARD);
    }

    private void articlesAndComments() throws SQLException, IOException {
        copy(
                "articles (id, board_id, author_id, slug, title, summary, summary_from_body, tags, version, writer_id,"
                        + " pinned, locked, created_at)",
                articles,
                number -> {
                    long author = FIRST_ACCOUNT + author(number);
                    return row(
                            FIRST_ARTICLE + number,
                            boardOf(number),
                            author,
                            "title-" + number,
                            "Title " + number,
                            text(number, 200),
                            "t",
                            "{" + String.join(",", tagsOf(number)) + "}",
                            1,
                            author,
                            "f",
                            "f",
                            time(number));
                });
        copy(
                "article_bodies (article_id, body, body_html, html_edition)",
                articles,
                number -> row(FIRST_ARTICLE + number, text(number, 600), "<p>" + text(number, 600) + "</p>", edition));
        copy("comments (id, article_id, author_id, body, created_at)", articles * COMMENTS_ON_AN_ARTICLE, number -> {
            int article = new Random(number).nextInt(articles);
            return row(
                    FIRST_COMMENT + number,
                    FIRST_ARTICLE + article,
                    FIRST_ACCOUNT + author(number),
                    text(number, 60),
                    time(number));
        });
        copy(
                "article_likes (article_id, account_id)",
                IntStream.range(0, articles)
                        .boxed()
                        .flatMap(number -> new Random(number)
                                .ints(number % (2 * LIKES_OF_AN_ARTICLE), 0, ACCOUNTS)
                                .distinct()
                                .mapToObj(account -> row(FIRST_ARTICLE + number, FIRST_ACCOUNT + account))));
        run("INSERT INTO comment_counts (comment_id) SELECT id FROM comments", """
                INSERT INTO article_counts (article_id, likes, comments)
                SELECT id, (SELECT count(*) FROM article_likes WHERE article_id = id),
                       (SELECT count(*) FROM comments WHERE article_id = articles.id)
                FROM articles
                """, """
                INSERT INTO article_listings (article_id, tag, board_id, author_id, pinned, likes, active_id)
                SELECT id, tag, board_id, author_id, pinned, counts.likes,
                       coalesce((SELECT max(comments.id) FROM comments WHERE comments.article_id = articles.id), id)
                FROM articles
                JOIN article_counts AS counts ON counts.article_id = id
                CROSS JOIN unnest(array_prepend('', tags)) AS tag
                """, """
                INSERT INTO tags (tag, articles)
                SELECT tag, count(*) FROM article_listings WHERE tag <> '' GROUP BY tag
                """, """
                UPDATE board_counts AS counts
                SET articles = (SELECT count(*) FROM articles WHERE articles.board_id = counts.board_id)
                """);
    }

    static long boardOf(int article) {
        return FIRST_BOARD + article % BOARDS;
    }

    private static List<String> tagsOf(int article) {
        return new Random(article)
                .doubles(article % 4)
                .mapToObj(chance -> "tag-" + (int) (chance * chance * TAGS))
                .distinct()
                .toList();
    }

    private static String text(int number, int length) {
        StringBuilder text = new StringBuilder().append(number).append(' ');
        while (text.length() < length) {
            text.append(WORDS);
        }
        return text.substring(0, length).strip();
    }

    private static String time(int number) {
        return "2026-01-01 00:00:00+00"
                .replace(
                        "00:00:00",
                        String.format(
                                Locale.ROOT, "%02d:%02d:%02d", number / 3600 % 24, number / 60 % 60, number % 60));
    }

    private static String row(Object... values) {
        StringBuilder row = new StringBuilder();
        for (Object value : values) {
            row.append(row.isEmpty() ? "" : "\t").append(value);
        }
        return row.append('\n').toString();
    }

    private void copy(String into, int count, IntFunction<String> row) throws SQLException, IOException {
        copy(into, IntStream.range(0, count).mapToObj(row));
    }

    private void copy(String into, Stream<String> rows) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + into + " FROM STDIN", new SequenceInputStream(new Rows(rows.iterator())));
    }

    private void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** In batches of some thousand rows. */
    private record Rows(Iterator<String> rows) implements Enumeration<InputStream> {

        private static final int AT_ONCE = 5_000;

        @Override
        public boolean hasMoreElements() {
            return rows.hasNext();
        }

        @Override
        public InputStream nextElement() {
            StringBuilder some = new StringBuilder();
            for (int count = 0; count < AT_ONCE && rows.hasNext(); count++) {
                some.append(rows.next());
            }
            return new ByteArrayInputStream(some.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
