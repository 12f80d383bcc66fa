package io.miniter.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All that is measured. */
final class Endpoints {

    private static final int LIMIT = 20;
    private static final String NEWEST = "9007199254740991";

    private final Data data;
    private final Function<Long, String> tokenOf;
    private final Statements statements;

    Endpoints(Data data, Function<Long, String> tokenOf) throws IOException {
        this.data = data;
        this.tokenOf = tokenOf;
        this.statements = new Statements(List.of(
                "tweet/TweetMapper",
                "tweet/TweetViewMapper",
                "timeline/HomeTimelineMapper",
                "account/AccountViewMapper",
                "board/BoardMapper",
                "article/ArticleViewMapper"));
    }

    List<Endpoint> all() {
        String somebody = tokenOf.apply(Data.FIRST_ACCOUNT + 7);
        long lastTweet = Data.FIRST_TWEET + data.tweets() - 1;
        long lastArticle = Data.FIRST_ARTICLE + data.articles() - 1;
        return List.of(
                Endpoint.fixed("ping", "/ping", null, null),
                Endpoint.random(
                        "tweet by id",
                        "/v1/tweets/%d",
                        Data.FIRST_TWEET,
                        lastTweet,
                        somebody,
                        statement("tweet.TweetViewMapper.findById", Map.of("id", 1L))),
                Endpoint.random(
                        "profile",
                        "/v1/accounts/account_%d",
                        Data.FIRST_ACCOUNT,
                        Data.FIRST_ACCOUNT + Data.ACCOUNTS - 1,
                        somebody,
                        set("reader", Data.FIRST_ACCOUNT + 7) + "\\set n :id\n"
                                + statement(
                                                "account.AccountViewMapper.findByHandle",
                                                Map.of("handleKey", "x", "reader", 1L))
                                        .replace(":handleKey", "'account_' || :n")),
                home(50),
                home(500),
                home(5_000),
                Endpoint.fixed(
                        "public timeline",
                        "/v1/timeline/public",
                        null,
                        page() + statement("tweet.TweetViewMapper.byEverybody", Map.of("below", 1L, "count", 1))),
                Endpoint.random(
                        "article by id",
                        "/v1/articles/%d",
                        Data.FIRST_ARTICLE,
                        lastArticle,
                        somebody,
                        set("reader", Data.FIRST_ACCOUNT + 7)
                                + statement("article.ArticleViewMapper.findById", Map.of("id", 1L, "reader", 1L))),
                Endpoint.random(
                        "board page",
                        "/v1/boards/board-%d/articles",
                        0,
                        Data.BOARDS - 1,
                        null,
                        page() + "\\set board :id + " + Data.FIRST_BOARD + "\n" + boardPage()),
                Endpoint.post(
                        "post a tweet, no followers",
                        "/v1/tweets",
                        tokenOf.apply(Data.FOLLOWED_BY_NOBODY),
                        "{\"text\": \"Hello from the benchmark\"}",
                        null),
                Endpoint.post(
                        "post a tweet, 10,000 followers",
                        "/v1/tweets",
                        tokenOf.apply(Data.FOLLOWED_BY_ALL),
                        "{\"text\": \"Hello from the benchmark\"}",
                        null));
    }

    private Endpoint home(int following) {
        long reader = Data.reader(following);
        return Endpoint.fixed(
                "home timeline, follows " + following,
                "/v1/timeline",
                tokenOf.apply(reader),
                page()
                        + set("reader", reader)
                        + statement("timeline.HomeTimelineMapper.page", Map.of("reader", 1L, "below", 1L, "count", 1)));
    }

    private String boardPage() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("tag", "");
        parameters.put("board", 1L);
        parameters.put("author", null);
        parameters.put("reader", null);
        parameters.put("belowRank", 1L);
        parameters.put("below", 1L);
        parameters.put("count", 1);
        return statement("board.BoardMapper.idOfSlug", Map.of("slug", "x")).replace(":slug", "'board-' || :id")
                + "\\set belowRank 2\n"
                + statement("article.ArticleViewMapper.pinnedFirst", parameters).replace(":tag", "''");
    }

    private static String page() {
        return "\\set below " + NEWEST + "\n\\set count " + (LIMIT + 1) + "\n";
    }

    private static String set(String variable, long value) {
        return "\\set " + variable + " " + value + "\n";
    }

    private String statement(String name, Map<String, Object> parameters) {
        return statements.sql(name, parameters) + ";\n";
    }
}
