package io.miniter.bench;

import io.miniter.persistence.event.OutboxRow;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All endpoints measured under load. Readers have a token, unless the name says otherwise. */
final class Endpoints {

    static final String PING = "ping";
    static final String TWEET = "tweet by id";
    static final String PROFILE = "profile";
    static final String ARTICLE = "article by id";
    static final String BOARD_PAGE = "board page";
    static final String CLASSIC = "classic timeline, 20 rows, from memory";
    static final String CLASSIC_ANEW = "classic timeline, 20 rows, computed anew";
    static final String POST = "post a tweet, 16 clients";
    static final String HOME_OF_FEW_TWEETS = "home timeline, follows 50, 10,000 tweets in all";
    static final String FIRST_PAGE = "home timeline, follows 200, page 1";
    static final String DEEP_PAGE = "home timeline, follows 200, page 50";
    static final String LAST_PAGE = "home timeline, follows 200, last page";

    /** Needs a timeline that is paged to its end first. */
    static final List<String> PAGES = List.of(FIRST_PAGE, DEEP_PAGE, LAST_PAGE);

    /** One SELECT on the same web server and database access, without anything else. */
    static final String BARE = "bare, one statement";

    static final String TIMELINE_PATH = "/v1/timeline";
    static final String CLASSIC_PATH = "/timeline/" + Data.READER_OF_ONE;

    /** The account whose timeline is long enough for {@link #DEEP_PAGE} in each data set but the smallest. */
    static final int DEEP_READER_FOLLOWS = 200;

    private static final int DEEP = 50;
    private static final int AUTHORS = 64;

    /** The step between their accounts, none of which has a measured timeline. */
    private static final long ONE_OF = Data.ACCOUNTS / AUTHORS;

    private static final long FIRST_AUTHOR = Data.FIRST_ACCOUNT + 13;
    private static final int POSTING_CLIENTS = 16;
    private static final String WITHOUT_AN_ACCOUNT = ", without an account";
    private static final long FIRST_POSTED = 100_000_000_000L;
    private static final String NEWEST = "9007199254740991";

    /**
     * An empty text as a parameter. For a literal {@code ''} PostgreSQL would plan by its frequency, which it does not
     * for the server.
     */
    private static final String EMPTY = "left(:id, 0)";

    /** A page of a home timeline. */
    private static final String HOME_PAGE = "timeline.HomeTimelineMapper.page";

    /** What the server leaves in the outbox for a tweet; of the same length, which is what it costs. */
    private static final OutboxRow FAN_OUT = new OutboxRow("fan-out", 1, "TweetPosted", """
            {"tweet":{"value":6812345678901234},"author":{"value":1014},"at":"2026-03-01T09:00:00.123456Z"}""", true);

    private final Data.Size size;
    private final Tokens tokens;
    private final Instant began;
    private final Statements statements;

    /** @param began the start of the run */
    Endpoints(Data.Size size, Tokens tokens, Instant began) throws IOException {
        this.size = size;
        this.tokens = tokens;
        this.began = began;
        this.statements = new Statements(List.of(
                "event/OutboxMapper",
                "tweet/TweetMapper",
                "tweet/TweetViewMapper",
                "timeline/HomeTimelineMapper",
                "account/AccountViewMapper",
                "board/BoardMapper",
                "article/ArticleViewMapper"));
    }

    static String home(int following) {
        return "home timeline, follows " + following;
    }

    /** @param walk down the timeline of the reader who follows {@link #DEEP_READER_FOLLOWS}; {@code null} before it */
    List<Endpoint> all(@Nullable Walk walk) throws IOException, InterruptedException {
        long reader = Data.FIRST_ACCOUNT + 7;
        String somebody = tokens.of(reader);
        List<String> authors = new ArrayList<>();
        for (int number = 0; number < AUTHORS; number++) {
            authors.add(tokens.of(FIRST_AUTHOR + number * ONE_OF));
        }
        List<Endpoint> all = new ArrayList<>(List.of(
                Endpoint.get(PING, "/ping"),
                Endpoint.get(TWEET, "/v1/tweets/%d")
                        .numbers(Data.FIRST_TWEET, Data.FIRST_TWEET + size.tweets() - 1)
                        .with(somebody)
                        .documented("GET /v1/tweets/{id}")
                        .floor(statement("tweet.TweetViewMapper.findById", Map.of("id", 1L))),
                Endpoint.get(PROFILE, "/v1/accounts/account_%d")
                        .numbers(Data.FIRST_ACCOUNT, Data.FIRST_ACCOUNT + Data.ACCOUNTS - 1)
                        .with(somebody)
                        .documented("GET /v1/accounts/{handle}")
                        .floor(set("reader", reader) + "\\set n :id\n" + profile()),
                homeOf(50),
                homeOf(500),
                homeOf(5_000),
                Endpoint.get("public timeline", "/v1/timeline/public")
                        .with(somebody)
                        .documented("GET /v1/timeline/public")
                        .floor(page()
                                + statement("tweet.TweetViewMapper.byEverybody", Map.of("below", 1L, "count", 1))),
                Endpoint.get(ARTICLE, "/v1/articles/%d")
                        .numbers(Data.FIRST_ARTICLE, Data.FIRST_ARTICLE + size.articles() - 1)
                        .with(somebody)
                        .documented("GET /v1/articles/{id}")
                        .floor(set("reader", reader)
                                + statement("article.ArticleViewMapper.findById", Map.of("id", 1L, "reader", 1L))),
                Endpoint.get(BOARD_PAGE, "/v1/boards/board-%d/articles")
                        .numbers(0, Data.BOARDS - 1)
                        .with(somebody)
                        .documented("GET /v1/boards/{slug}/articles")
                        .floor(set("reader", reader) + page() + "\\set board :id + " + Data.FIRST_BOARD + "\n"
                                + boardPage()),
                Endpoint.get("public timeline" + WITHOUT_AN_ACCOUNT, "/v1/timeline/public")
                        .answeredFromMemory(),
                Endpoint.get(ARTICLE + WITHOUT_AN_ACCOUNT, "/v1/articles/" + Data.FIRST_ARTICLE)
                        .answeredFromMemory(),
                Endpoint.get(BOARD_PAGE + WITHOUT_AN_ACCOUNT, "/v1/boards/board-0/articles")
                        .answeredFromMemory(),
                Endpoint.get(CLASSIC, CLASSIC_PATH),
                Endpoint.get(CLASSIC_ANEW, CLASSIC_PATH).with(somebody),
                Endpoint.post(POST, "/v1/tweets", Posting.BODY)
                        .with(authors)
                        .connections(POSTING_CLIENTS)
                        .documented("POST /v1/tweets")
                        .floor(post())));
        if (walk != null) {
            all.addAll(pages(walk));
        }
        return all;
    }

    /** Of {@link Bare}. */
    Endpoint bare() {
        return Endpoint.get(BARE, "/tweets/%d").numbers(Data.FIRST_TWEET, Data.FIRST_TWEET + size.tweets() - 1);
    }

    /** Of a server that has few tweets. */
    Endpoint homeOfFewTweets() throws IOException, InterruptedException {
        return Endpoint.get(HOME_OF_FEW_TWEETS, TIMELINE_PATH)
                .with(tokens.of(Data.reader(50)))
                .documented("GET /v1/timeline");
    }

    private List<Endpoint> pages(Walk walk) throws IOException, InterruptedException {
        String token = tokens.of(Data.reader(DEEP_READER_FOLLOWS));
        return List.of(
                Endpoint.get(FIRST_PAGE, walk.page(1)).with(token),
                Endpoint.get(DEEP_PAGE, walk.page(DEEP)).with(token).documented("GET /v1/timeline"),
                Endpoint.get(LAST_PAGE, walk.last()).with(token).documented("GET /v1/timeline"));
    }

    private Endpoint homeOf(int following) throws IOException, InterruptedException {
        long reader = Data.reader(following);
        return Endpoint.get(home(following), TIMELINE_PATH)
                .with(tokens.of(reader))
                .documented("GET /v1/timeline")
                .floor(page() + set("reader", reader) + homePage());
    }

    private String homePage() {
        return statement(HOME_PAGE, Map.of("reader", 1L, "below", 1L, "count", 1));
    }

    private String profile() {
        return statement("account.AccountViewMapper.findByHandle", Map.of("handleKey", "x", "reader", 1L))
                .replace(":handleKey", "'account_' || :n");
    }

    private String boardPage() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("tag", "");
        parameters.put("board", 1L);
        parameters.put("author", null);
        parameters.put("reader", 1L);
        parameters.put("belowRank", 1L);
        parameters.put("below", 1L);
        parameters.put("count", 1);
        return statement("board.BoardMapper.idOfSlug", Map.of("slug", "x")).replace(":slug", "'board-' || :id")
                + "\\set belowRank 2\n"
                + statement("article.ArticleViewMapper.pinnedFirst", parameters).replace(":tag", EMPTY);
    }

    /**
     * By the same authors. The ids grow with the time, above those of the data and below those that the server makes.
     */
    private String post() {
        String id = String.format(
                Locale.ROOT,
                "((extract(epoch FROM statement_timestamp()) * 1000000)::bigint - %d) * %d + :client_id + %d",
                ChronoUnit.MICROS.between(Instant.EPOCH, began),
                POSTING_CLIENTS,
                FIRST_POSTED);
        return String.format(Locale.ROOT, "\\set authorId random(0, %d) * %d + %d\n", AUTHORS - 1, ONE_OF, FIRST_AUTHOR)
                + statement(
                                "tweet.TweetMapper.add",
                                Map.of(
                                        "id",
                                        1L,
                                        "authorId",
                                        1L,
                                        "text",
                                        "",
                                        "createdAt",
                                        began,
                                        "entries",
                                        List.of(FAN_OUT)))
                        .replaceAll("(?<!:):id\\b", "(" + id + ")")
                        .replaceAll("(?<!:):text\\b", "'Hello from the benchmark'")
                        .replaceAll("(?<!:):createdAt\\b", "statement_timestamp()")
                        .replaceAll("(?<!:):reaction\\b", "'" + FAN_OUT.reaction() + "'")
                        .replaceAll("(?<!:):subject\\b", ":authorId::bigint")
                        .replaceAll("(?<!:):event\\b", "'" + FAN_OUT.event() + "'")
                        // A colon begins a variable of pgbench
                        .replace(":content", "E'" + FAN_OUT.content().replace(":", "\\x3a") + "'")
                        .replaceAll("(?<!:):onlyIfFollowed\\b", "true");
    }

    private static String page() {
        return "\\set below " + NEWEST + "\n\\set count " + (Walk.LIMIT + 1) + "\n";
    }

    private static String set(String variable, long value) {
        return "\\set " + variable + " " + value + "\n";
    }

    private String statement(String name, Map<String, Object> parameters) {
        return statements.sql(name, parameters) + ";\n";
    }

    /** Access tokens, by account. */
    interface Tokens {

        String of(long account) throws IOException, InterruptedException;
    }
}
