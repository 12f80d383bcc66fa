package io.miniter.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.bootstrap.RunningServer;
import io.miniter.bootstrap.StatementCounter;
import io.miniter.bootstrap.client.Answer;
import io.miniter.bootstrap.client.Client;
import io.miniter.domain.shared.DocumentSection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How many statements a request costs, however long the page: the table in {@code docs/performance.md}. */
@RunningServer
class StatementCountTest {

    private static final DocumentSection TABLE = new DocumentSection(Path.of("../docs/performance.md"), "statements");

    /** The smallest PNG that shows something: one grey pixel. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private final Client nobody;
    private final StatementCounter counter;
    private final List<String> rows = new ArrayList<>();

    StatementCountTest(@LocalServerPort int port, @Autowired StatementCounter counter) {
        this.nobody = Client.of("http://localhost:" + port);
        this.counter = counter;
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
        row("PUT /v1/accounts/{handle}/follow", 3, () -> ben.put("/v1/accounts/count_ann/follow"));
        row("DELETE /v1/accounts/{handle}/follow", 3, () -> ben.delete("/v1/accounts/count_ann/follow"));
        row("GET /v1/accounts/{handle}/followers", 3, () -> ann.get("/v1/accounts/count_ann/followers"));
        row("GET /v1/accounts/{handle}/following", 3, () -> ann.get("/v1/accounts/count_ann/following"));
        row("GET /v1/accounts/{handle}/tweets", 2, () -> ann.get("/v1/accounts/count_ann/tweets"));
        row("POST /v1/tweets", 3, () -> ann.post("/v1/tweets", Map.of("text", "one more")));
        row("GET /v1/tweets/{id}", 1, () -> ann.get("/v1/tweets/" + tweet));
        row("GET /v1/timeline", 2, () -> ann.get("/v1/timeline?limit=100"));
        row("GET /v1/timeline/public", 1, () -> nobody.get("/v1/timeline/public"));
        row("DELETE /v1/tweets/{id}", 3, () -> ben.delete("/v1/tweets/" + tweet));
        row("DELETE /v1/sessions/{id}", 2, () -> ben.delete("/v1/sessions/" + other));
        row("DELETE /v1/me", 6, () -> leaver.delete("/v1/me", Map.of("password", Client.PASSWORD)));

        TABLE.assertSays("| endpoint | statements |\n|---|---|\n" + String.join("\n", rows));
    }

    private void row(String endpoint, int statements, Supplier<Answer> request) {
        int counted = counter.during(() -> assertThat(request.get().status()).isBetween(200, 204));
        assertThat(counted).as(endpoint).isEqualTo(statements);
        rows.add("| `" + endpoint + "` | " + counted + " |");
    }
}
