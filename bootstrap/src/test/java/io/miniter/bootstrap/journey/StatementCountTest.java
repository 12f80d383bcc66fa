package io.miniter.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.admin.AppointAdmin;
import io.miniter.bootstrap.RunningServer;
import io.miniter.bootstrap.StatementCounter;
import io.miniter.bootstrap.StoppableTicker;
import io.miniter.bootstrap.client.Answer;
import io.miniter.bootstrap.client.Client;
import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.DocumentSection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** How many statements a request costs, however long the page: the table in {@code docs/performance.md}. */
@RunningServer
class StatementCountTest {

    private static final DocumentSection TABLE = new DocumentSection(Path.of("../docs/performance.md"), "statements");

    /** The smallest PNG that shows something: one grey pixel. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    /** What is not from the database, and what is asked for once for each server. */
    private static final Set<String> NOT_COUNTED = Set.of("GET /media/{fileName}", "POST /v1/setup");

    private final Client nobody;
    private final StatementCounter counter;
    private final AppointAdmin appointAdmin;
    private final StoppableTicker ticker;
    private final List<String> rows = new ArrayList<>();

    StatementCountTest(
            @LocalServerPort int port,
            @Autowired StatementCounter counter,
            @Autowired AppointAdmin appointAdmin,
            @Autowired StoppableTicker ticker) {
        this.nobody = Client.of("http://localhost:" + port);
        this.counter = counter;
        this.appointAdmin = appointAdmin;
        this.ticker = ticker;
    }

    @Test
    void every_endpoint_costs_what_the_table_says() {
        Client ann = nobody.join("count_ann");
        Client ben = nobody.join("count_ben");
        for (int index = 0; index < 30; index++) {
            String fan = "count_fan_" + index;
            nobody.join(fan).put("/v1/accounts/count_ann/follow");
            ann.put("/v1/accounts/" + fan + "/follow");
            ann.tweet("number " + index);
        }
        ann.put("/v1/accounts/count_ben/follow");
        String tweet = ben.tweet("counted");
        String refreshToken = nobody.logIn("count_ben").text("/refreshToken");
        String other = ben.get("/v1/sessions").items("id").getLast();
        Client leaver = nobody.join("count_leaver");

        row("POST /v1/accounts", 2, () -> nobody.signUp("count_new"));
        row("POST /v1/sessions", 3, () -> nobody.logIn("count_ann"));
        row(
                "POST /v1/sessions/refresh",
                3,
                () -> nobody.post("/v1/sessions/refresh", Map.of("refreshToken", refreshToken)));
        row("GET /v1/sessions", 1, () -> ann.get("/v1/sessions"));
        row("GET /v1/me", 1, () -> ann.get("/v1/me"));
        row("PATCH /v1/me", 4, () -> ann.patch("/v1/me", Map.of("bio", "I count")));
        row(
                "PUT /v1/me/password",
                5,
                () -> ann.put("/v1/me/password", Map.of("current", Client.PASSWORD, "new", Client.PASSWORD)));
        row("PUT /v1/me/avatar", 6, () -> ann.putBytes("/v1/me/avatar", PICTURE));
        row("DELETE /v1/me/avatar", 5, () -> ann.delete("/v1/me/avatar"));
        row("GET /v1/accounts/{handle}", 1, () -> ann.get("/v1/accounts/count_ben"));
        row("PUT /v1/accounts/{handle}/follow", 4, () -> ben.put("/v1/accounts/count_ann/follow"));
        row("DELETE /v1/accounts/{handle}/follow", 4, () -> ben.delete("/v1/accounts/count_ann/follow"));
        row("GET /v1/accounts/{handle}/followers", 3, () -> ann.get("/v1/accounts/count_ann/followers"));
        row("GET /v1/accounts/{handle}/following", 3, () -> ann.get("/v1/accounts/count_ann/following"));
        row("GET /v1/accounts/{handle}/tweets", 2, () -> ann.get("/v1/accounts/count_ann/tweets"));
        row("POST /v1/tweets", 2, () -> ann.post("/v1/tweets", Map.of("text", "one more")));
        row("GET /v1/tweets/{id}", 1, () -> ann.get("/v1/tweets/" + tweet));
        ann.get("/v1/timeline?limit=100");
        row("GET /v1/timeline", 1, () -> ann.get("/v1/timeline?limit=100"));
        row("GET /v1/timeline/public", 1, () -> ann.get("/v1/timeline/public"));
        kept("GET /v1/timeline/public", "/v1/timeline/public");
        boards(ann, ben);
        row("DELETE /v1/tweets/{id}", 3, () -> ben.delete("/v1/tweets/" + tweet));
        row("DELETE /v1/sessions/{id}", 2, () -> ben.delete("/v1/sessions/" + other));
        Client again = nobody.with(nobody.logIn("count_ben").text("/accessToken"));
        row("DELETE /v1/sessions/current", 2, () -> again.delete("/v1/sessions/current"));
        row("DELETE /v1/me", 15, () -> leaver.delete("/v1/me", Map.of("password", Client.PASSWORD)));

        assertThat(operationsWithoutRow())
                .as("operations without a row in StatementCountTest")
                .isEmpty();
        TABLE.assertSays("| endpoint | statements |\n|---|---|\n" + String.join("\n", rows));
    }

    /** Those of the API's document. The names of parameters do not matter. */
    private List<String> operationsWithoutRow() {
        Set<String> counted = rows.stream()
                .map(row -> row.split("`")[1].split("[?,]")[0].replaceAll("\\{.*?}", "{}"))
                .collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        JsonMapper.shared()
                .readTree(Path.of("../docs/openapi.json").toFile())
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().forEach(method -> {
                    String operation = method.toUpperCase(Locale.ROOT) + " " + path.getKey();
                    if (!counted.contains(operation.replaceAll("\\{.*?}", "{}")) && !NOT_COUNTED.contains(operation)) {
                        missing.add(operation);
                    }
                }));
        return missing;
    }

    private void boards(Client ann, Client ben) {
        appointAdmin.appointAdmin(new Handle("count_ann"));
        row("GET /v1/boards", 1, () -> nobody.get("/v1/boards"));
        row("POST /v1/boards", 4, () -> ann.post("/v1/boards", Map.of("slug", "counted", "name", "Counted")));
        row("GET /v1/boards/{slug}", 1, () -> nobody.get("/v1/boards/counted"));
        row("PATCH /v1/boards/{slug}", 5, () -> ann.patch("/v1/boards/counted", Map.of("name", "Counts")));
        row("PUT /v1/boards/{slug}/moderators/{handle}", 5, () -> ann.put("/v1/boards/counted/moderators/count_ben"));
        row("GET /v1/boards/{slug}/moderators", 2, () -> ann.get("/v1/boards/counted/moderators"));
        row(
                "DELETE /v1/boards/{slug}/moderators/{handle}",
                5,
                () -> ann.delete("/v1/boards/counted/moderators/count_ben"));

        String article = "";
        for (int index = 0; index < 30; index++) {
            article = "/v1/articles/"
                    + ben.post(
                                    "/v1/boards/counted/articles",
                                    Map.of("title", "number " + index, "body", "counted", "tags", List.of("counted")))
                            .text("/id");
            ben.put(article + "/bookmark");
        }
        articles(ann, ben, article);
        comments(ann, ben, article);
        String last = lastOn("counted");
        row("DELETE /v1/articles/{id}", 3, () -> ann.ifMatch("*").delete(last));
    }

    private void articles(Client ann, Client ben, String article) {
        String list = "/v1/boards/counted/articles";
        row("GET /v1/boards/{slug}/articles", 2, () -> ann.get(list + "?limit=100"));
        row("GET /v1/boards/{slug}/articles?sort=active", 2, () -> ann.get(list + "?sort=active"));
        row("GET /v1/boards/{slug}/articles?sort=liked", 2, () -> ann.get(list + "?sort=liked"));
        row("GET /v1/boards/{slug}/articles?tag=&author=", 3, () -> ann.get(list + "?tag=counted&author=count_ben"));
        kept("GET /v1/boards/{slug}/articles", list);
        row("GET /v1/articles", 1, () -> ann.get("/v1/articles"));
        row("GET /v1/tags", 1, () -> nobody.get("/v1/tags?prefix=c"));
        row(
                "POST /v1/boards/{slug}/articles",
                4,
                () -> ben.post(
                        list, Map.of("title", "one more", "body", "counted", "tags", List.of("counted", "more"))));
        row("GET /v1/articles/{id}", 1, () -> ann.get(article));
        kept("GET /v1/articles/{id}", article);
        row("PATCH /v1/articles/{id}", 5, () -> ben.ifMatch("*").patch(article, Map.of("body", "counted again")));
        row("GET /v1/articles/{id}/revisions", 2, () -> ben.get(article + "/revisions"));
        row("GET /v1/articles/{id}/revisions/{n}", 2, () -> ben.get(article + "/revisions/1"));
        row("PUT /v1/articles/{id}/like", 2, () -> ann.put(article + "/like"));
        row("DELETE /v1/articles/{id}/like", 2, () -> ann.delete(article + "/like"));
        row("PUT /v1/articles/{id}/bookmark", 2, () -> ann.put(article + "/bookmark"));
        row("DELETE /v1/articles/{id}/bookmark", 2, () -> ann.delete(article + "/bookmark"));
        row("GET /v1/me/bookmarks", 1, () -> ben.get("/v1/me/bookmarks?limit=100"));
        row("PUT /v1/articles/{id}/pin", 5, () -> ann.put(article + "/pin"));
        row("DELETE /v1/articles/{id}/pin", 3, () -> ann.delete(article + "/pin"));
        row("PUT /v1/articles/{id}/lock", 3, () -> ann.put(article + "/lock"));
        row("DELETE /v1/articles/{id}/lock", 3, () -> ann.delete(article + "/lock"));
        ann.ifMatch("*").delete(article);
        row("GET /v1/boards/{slug}/deleted-articles", 2, () -> ann.get("/v1/boards/counted/deleted-articles"));
        row("POST /v1/articles/{id}/restore", 4, () -> ann.post(article + "/restore"));
    }

    private void comments(Client ann, Client ben, String article) {
        String list = article + "/comments";
        String comment = "";
        for (int index = 0; index < 10; index++) {
            comment = ann.post(list, Map.of("body", "number " + index)).text("/id");
            for (int reply = 0; reply < 4; reply++) {
                ben.post(list, Map.of("body", "reply " + reply, "parentId", comment));
            }
        }
        String parent = comment;
        row("GET /v1/articles/{id}/comments", 3, () -> ann.get(list + "?limit=100"));
        row("POST /v1/articles/{id}/comments", 4, () -> ann.post(list, Map.of("body", "one more")));
        row(
                "POST /v1/articles/{id}/comments, a reply",
                5,
                () -> ann.post(list, Map.of("body", "!", "parentId", parent)));
        row("GET /v1/comments/{id}/replies", 2, () -> ann.get("/v1/comments/" + parent + "/replies"));
        row("PATCH /v1/comments/{id}", 4, () -> ann.patch("/v1/comments/" + parent, Map.of("body", "counted")));
        row("PUT /v1/comments/{id}/like", 2, () -> ann.put("/v1/comments/" + parent + "/like"));
        row("DELETE /v1/comments/{id}/like", 2, () -> ann.delete("/v1/comments/" + parent + "/like"));
        row("DELETE /v1/comments/{id}", 4, () -> ann.delete("/v1/comments/" + parent));
    }

    private String lastOn(String board) {
        return "/v1/articles/"
                + nobody.get("/v1/boards/" + board + "/articles").items("id").getFirst();
    }

    /** What the second of two readers without an account costs within the second in which the first one's is kept. */
    private void kept(String endpoint, String path) {
        ticker.stop();
        try {
            nobody.get(path);
            row(endpoint + ", kept", 0, () -> nobody.get(path));
        } finally {
            ticker.goOn();
        }
    }

    private void row(String endpoint, int statements, Supplier<Answer> request) {
        int counted = counter.during(() -> assertThat(request.get().status()).isBetween(200, 204));
        assertThat(counted).as(endpoint).isEqualTo(statements);
        rows.add("| `" + endpoint + "` | " + counted + " |");
    }
}
