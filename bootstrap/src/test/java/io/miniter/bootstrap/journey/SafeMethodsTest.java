package io.miniter.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.admin.AppointAdmin;
import io.miniter.bootstrap.RunningServer;
import io.miniter.bootstrap.StatementCounter;
import io.miniter.bootstrap.client.Answer;
import io.miniter.bootstrap.client.Client;
import io.miniter.domain.account.Handle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Safe methods change nothing: every GET of both APIs, by another account. The only exception are views of articles,
 * which are counted later, in the background.
 */
@RunningServer
class SafeMethodsTest {

    private static final Pattern WRITES = Pattern.compile(
            "(?is)\\b(?:insert\\s+into|update\\s+\\w+\\s+(?:as\\s+\\w+\\s+)?set|delete\\s+from|lock\\s+table|for\\s+(?:no\\s+key\\s+)?(?:update|share))\\b");

    /** Those of the classic API, which is in no document. */
    private static final List<String> CLASSIC =
            List.of("/ping", "/timeline", "/timeline/{id}", "/profile-picture/{id}");

    private static final List<String> DOCUMENTS = List.of("/", "/docs", "/docs/errors", "/openapi.json");

    private final Client nobody;
    private final StatementCounter counter;
    private final AppointAdmin appointAdmin;

    SafeMethodsTest(
            @LocalServerPort int port, @Autowired StatementCounter counter, @Autowired AppointAdmin appointAdmin) {
        this.nobody = Client.of("http://localhost:" + port);
        this.counter = counter;
        this.appointAdmin = appointAdmin;
    }

    @Test
    void no_get_of_a_stranger_writes() {
        Client author = nobody.join("safe_author");
        author.tweet("before");
        // Has never logged in
        String silent = nobody.signUp("safe_silent").text("/id");
        appointAdmin.appointAdmin(new Handle("safe_author"));
        author.post("/v1/boards", Map.of("slug", "safe", "name", "Safe"));
        String article = author.article("safe", "Safe", "text").text("/id");
        String comment = author.post("/v1/articles/" + article + "/comments", Map.of("text", "said"))
                .text("/id");
        String tweet = author.tweet("after");
        Map<String, String> names =
                Map.of("handle", "safe_silent", "slug", "safe", "fileName", "0".repeat(64) + "-400.png", "number", "1");

        List<String> paths = paths();
        List<String> answered = new ArrayList<>();
        for (String path : paths) {
            for (String id : List.of(silent, article, comment, tweet)) {
                String filled = fill(path, names, id);
                List<String> statements = counter.textsDuring(() -> {
                    Answer answer = nobody.get(filled);
                    assertThat(answer.status()).as(filled).isLessThan(500);
                    if (answer.status() == 200) {
                        answered.add(path);
                    }
                });
                assertThat(statements).as(filled).noneMatch(SafeMethodsTest::writes);
            }
        }

        assertThat(paths).hasSizeGreaterThan(25);
        assertThat(answered)
                .contains(
                        "/timeline/{id}",
                        "/v1/articles/{id}",
                        "/v1/tweets/{id}",
                        "/v1/accounts/{handle}",
                        "/v1/boards/{slug}/articles",
                        "/v1/timeline/public");
    }

    @Test
    void what_writes_is_seen() {
        Client reader = nobody.join("safe_reader");

        assertThat(counter.textsDuring(() -> reader.get("/v1/timeline"))).anyMatch(SafeMethodsTest::writes);
    }

    private static boolean writes(String statement) {
        return WRITES.matcher(statement).find();
    }

    private List<String> paths() {
        JsonNode documented = nobody.get("/openapi.json").body().get("paths");
        Stream<String> gets = documented
                .propertyStream()
                .filter(path -> path.getValue().has("get"))
                .map(Map.Entry::getKey);
        return Stream.of(gets, CLASSIC.stream(), DOCUMENTS.stream())
                .flatMap(each -> each)
                .toList();
    }

    private static String fill(String path, Map<String, String> names, String id) {
        String filled = path;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled.replaceAll("\\{[A-Za-z]+}", id);
    }
}
