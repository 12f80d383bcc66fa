package io.miniter.bootstrap.journey;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.miniter.application.account.ChangeAvatar;
import io.miniter.application.account.ChangeProfile;
import io.miniter.application.account.DeleteAccount;
import io.miniter.application.account.SignUp;
import io.miniter.application.account.admin.AppointAdmin;
import io.miniter.application.account.password.ChangePassword;
import io.miniter.application.article.DeleteArticle;
import io.miniter.application.article.EditArticle;
import io.miniter.application.article.PostArticle;
import io.miniter.application.article.bookmark.BookmarkArticle;
import io.miniter.application.article.moderation.LockArticle;
import io.miniter.application.article.moderation.PinArticle;
import io.miniter.application.article.moderation.RestoreArticle;
import io.miniter.application.board.AppointModerator;
import io.miniter.application.board.ChangeBoard;
import io.miniter.application.board.CreateBoard;
import io.miniter.application.comment.DeleteComment;
import io.miniter.application.comment.EditComment;
import io.miniter.application.comment.PostComment;
import io.miniter.application.follow.FollowAccount;
import io.miniter.application.like.Like;
import io.miniter.application.session.EndSession;
import io.miniter.application.session.LogIn;
import io.miniter.application.session.RefreshSession;
import io.miniter.application.shared.UseCase;
import io.miniter.application.tweet.DeleteTweet;
import io.miniter.application.tweet.PostTweet;
import io.miniter.bootstrap.RunningServer;
import io.miniter.bootstrap.StatementCounter;
import io.miniter.bootstrap.StoppableTicker;
import io.miniter.bootstrap.client.Answer;
import io.miniter.bootstrap.client.Client;
import io.miniter.domain.account.Handle;
import io.miniter.http.server.ManagementServer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Responses to readers without an account are cached, and every write is visible to the next read. The cache's clock is
 * stopped here, so that a missed invalidation would never be hidden by expiry.
 */
@RunningServer
class CachedResponsesTest {

    /** A single pixel. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Client nobody;
    private final Client operator;
    private final StatementCounter statements;
    private final StoppableTicker ticker;
    private final AppointAdmin appointAdmin;
    private final Set<Class<?>> walked = new HashSet<>();

    CachedResponsesTest(
            @LocalServerPort int port,
            @Autowired ManagementServer management,
            @Autowired StatementCounter statements,
            @Autowired StoppableTicker ticker,
            @Autowired AppointAdmin appointAdmin) {
        this.nobody = Client.of("http://localhost:" + port);
        this.operator = Client.of("http://127.0.0.1:" + management.port().orElseThrow());
        this.statements = statements;
        this.ticker = ticker;
        this.appointAdmin = appointAdmin;
    }

    @BeforeEach
    void nothing_grows_old() {
        ticker.stop();
    }

    @AfterEach
    void time_passes_again() {
        ticker.goOn();
    }

    @Test
    void what_many_read_is_read_from_the_database_once() {
        Client ann = nobody.join("kept_once");
        String article =
                "/v1/articles/" + ann.article("free", "Kept", "for a moment").text("/id");
        ann.tweet("kept for a moment");

        for (String path : List.of("/v1/timeline/public", "/v1/boards/free/articles", "/v1/articles", article)) {
            Answer first = nobody.get(path);

            int again = statements.during(
                    () -> assertThat(nobody.get(path).response().body())
                            .isEqualTo(first.response().body()));

            assertThat(again).as(path).isZero();
            assertThat(statements.during(() -> ann.get(path))).as(path).isPositive();
        }
    }

    @Test
    void an_answer_that_was_kept_is_measured_as_its_endpoint() {
        String article = "/v1/articles/"
                + nobody.join("kept_measured")
                        .article("free", "Measured", "twice")
                        .text("/id");
        double before = measured("/v1/articles/{id}");

        nobody.get(article);
        nobody.get(article);

        // A request is measured when it is over, which its client may know before
        await().untilAsserted(() -> assertThat(measured("/v1/articles/{id}")).isEqualTo(before + 2));
    }

    /**
     * Each command of the application, once: before it everybody has read everything, after it those without an account
     * read what those with one do.
     */
    @Test
    void whatever_is_written_shows_at_the_next_read() {
        Client ann = nobody.join("kept_ann");
        appointAdmin.appointAdmin(new Handle("kept_ann"));
        Client ben = nobody.join("kept_ben");
        Client eve = nobody.join("kept_eve");
        ann.post("/v1/boards", Map.of("slug", "kept", "name", "Kept"));
        String list = "/v1/boards/kept/articles";
        String article = articleOn(list, ann);
        String other = articleOn(list, ben);
        String ofBen = ben.tweet("by one who leaves");
        ben.put(article + "/like");
        ben.post(article + "/comments", Map.of("body", "by one who leaves"));
        Watch watch = new Watch(
                eve,
                List.of(
                        "/v1/timeline/public?limit=3",
                        list,
                        list + "?sort=active",
                        list + "?sort=liked",
                        list + "?tag=kept",
                        list + "?author=kept_ann",
                        "/v1/articles?limit=3",
                        "/v1/boards/kept-new/articles",
                        "/timeline/" + ann.get("/v1/me").text("/id"),
                        article,
                        other));

        String tweet = watch.change(PostTweet.class, () -> ann.post("/v1/tweets", Map.of("text", "kept")))
                .text("/id");
        watch.change(DeleteTweet.class, () -> ann.delete("/v1/tweets/" + tweet));
        watch.change(PostTweet.class, () -> ann.post("/tweet", Map.of("tweet", "as of old")));

        watch.change(PostArticle.class, () -> ann.article("kept", "One more is kept", "text"));
        watch.change(
                EditArticle.class, () -> ann.ifMatch("*").patch(article, Map.of("body", "new", "tags", List.of())));
        watch.change(PinArticle.class, () -> ann.put(article + "/pin"));
        watch.change(PinArticle.class, () -> ann.delete(article + "/pin"));
        watch.change(LockArticle.class, () -> ann.put(article + "/lock"));
        watch.change(LockArticle.class, () -> ann.delete(article + "/lock"));
        watch.change(Like.class, () -> eve.put(article + "/like"));
        watch.change(Like.class, () -> eve.delete(article + "/like"));
        watch.change(DeleteArticle.class, () -> ann.ifMatch("*").delete(other));
        watch.change(RestoreArticle.class, () -> ann.post(other + "/restore"));
        watch.leave(BookmarkArticle.class, () -> eve.put(article + "/bookmark"));
        watch.leave(BookmarkArticle.class, () -> eve.delete(article + "/bookmark"));

        String comment = "/v1/comments/"
                + watch.change(PostComment.class, () -> ann.post(article + "/comments", Map.of("body", "first")))
                        .text("/id");
        watch.leave(EditComment.class, () -> ann.patch(comment, Map.of("body", "again")));
        watch.leave(Like.class, () -> eve.put(comment + "/like"));
        watch.leave(Like.class, () -> eve.delete(comment + "/like"));
        watch.change(DeleteComment.class, () -> ann.delete(comment));

        watch.change(CreateBoard.class, () -> ann.post("/v1/boards", Map.of("slug", "kept-new", "name", "New")));
        watch.change(ChangeBoard.class, () -> ann.patch("/v1/boards/kept", Map.of("name", "Kept well")));
        watch.leave(AppointModerator.class, () -> ann.put("/v1/boards/kept/moderators/kept_ben"));
        watch.leave(AppointModerator.class, () -> ann.delete("/v1/boards/kept/moderators/kept_ben"));

        watch.change(ChangeProfile.class, () -> ann.patch("/v1/me", Map.of("displayName", "Ann")));
        watch.change(ChangeAvatar.class, () -> ann.putBytes("/v1/me/avatar", PICTURE));
        watch.change(ChangeAvatar.class, () -> ann.delete("/v1/me/avatar"));
        watch.change(FollowAccount.class, () -> ann.put("/v1/accounts/kept_ben/follow"));
        watch.change(FollowAccount.class, () -> ann.delete("/v1/accounts/kept_ben/follow"));
        watch.leave(SignUp.class, () -> nobody.signUp("kept_new"));
        Answer session = watch.leave(LogIn.class, () -> nobody.logIn("kept_new"));
        Answer renewed = watch.leave(
                RefreshSession.class,
                () -> nobody.post("/v1/sessions/refresh", Map.of("refreshToken", session.text("/refreshToken"))));
        watch.leave(
                EndSession.class,
                () -> nobody.with(renewed.text("/accessToken")).delete("/v1/sessions/current"));
        watch.leave(
                ChangePassword.class,
                () -> ann.put("/v1/me/password", Map.of("current", Client.PASSWORD, "new", Client.PASSWORD)));
        assertThat(nobody.get("/v1/timeline/public?limit=3").items("id")).contains(ofBen);
        watch.change(DeleteAccount.class, () -> ben.delete("/v1/me", Map.of("password", Client.PASSWORD)));

        assertThat(walked.stream().map(Class::getSimpleName).collect(toSet())).isEqualTo(commands());
    }

    /** Concurrent writers, each of which reads immediately without an account, and some readers. */
    @Test
    void nobody_misses_what_they_have_written_themselves() throws Exception {
        int writers = 6;
        AtomicBoolean written = new AtomicBoolean();
        List<Callable<Integer>> people = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            Client author = nobody.join("kept_writer_" + writer);
            String article = articleOn("/v1/boards/free/articles", author);
            people.add(() -> writesAndLooks(author, article));
        }
        List<Callable<Integer>> readers = List.of(() -> readsUntil(written), () -> readsUntil(written));

        try (ExecutorService threads = Executors.newFixedThreadPool(writers + readers.size())) {
            List<Future<Integer>> reading =
                    readers.stream().map(threads::submit).toList();
            try {
                for (Future<Integer> missed : threads.invokeAll(people)) {
                    assertThat(missed.get()).isZero();
                }
            } finally {
                written.set(true);
            }
            for (Future<Integer> read : reading) {
                assertThat(read.get()).isPositive();
            }
        }
    }

    private int writesAndLooks(Client author, String article) {
        int missed = 0;
        for (int round = 0; round < 15; round++) {
            String tweet = author.tweet("round " + round);
            missed += nobody.get("/v1/timeline/public").items("id").contains(tweet) ? 0 : 1;
            String title = "Round " + round;
            author.ifMatch("*").patch(article, Map.of("title", title));
            missed += nobody.get(article).text("/title").equals(title) ? 0 : 1;
            author.put(article + "/like");
            missed += nobody.get(article).text("/likes").equals("1") ? 0 : 1;
            author.delete(article + "/like");
            missed += nobody.get("/v1/boards/free/articles").items("title").contains(title) ? 0 : 1;
        }
        return missed;
    }

    private int readsUntil(AtomicBoolean over) {
        int read = 0;
        while (!over.get()) {
            nobody.get("/v1/timeline/public");
            nobody.get("/v1/boards/free/articles");
            read++;
        }
        return read;
    }

    private double measured(String uri) {
        return operator.get("/actuator/prometheus")
                .response()
                .body()
                .lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count")
                        && line.contains("uri=\"" + uri + "\"")
                        && line.contains("method=\"GET\"")
                        && line.contains("status=\"200\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static String articleOn(String list, Client author) {
        return "/v1/articles/"
                + author.post(list, Map.of("title", "Kept", "body", "text", "tags", List.of("kept")))
                        .text("/id");
    }

    /** Every port that a controller calls and that is no query. */
    private static Set<String> commands() {
        // Once for each server, and not on one that has an admin
        String onceOnly = "BecomeFirstAdmin";
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("io.miniter.application", "io.miniter.web", "io.miniter.classic")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(UseCase.class))
                        .flatMap(useCase -> useCase.getRawInterfaces().stream())
                        .filter(port -> port.getDirectDependenciesToSelf().stream()
                                .anyMatch(use ->
                                        use.getOriginClass().getSimpleName().endsWith("Controller")))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.endsWith("Queries"))
                        .filter(name -> !name.equals(onceOnly))
                        .collect(toSet());
    }

    /** Compares the responses with and without an account, before and after each write. */
    private final class Watch {

        private final Client somebody;
        private final List<String> paths;

        private Watch(Client somebody, List<String> paths) {
            this.somebody = somebody;
            this.paths = paths;
        }

        /** A write that changes something of what is watched. */
        Answer change(Class<?> command, Supplier<Answer> write) {
            return write(command, write, true);
        }

        /** A write that changes nothing of it. */
        Answer leave(Class<?> command, Supplier<Answer> write) {
            return write(command, write, false);
        }

        private Answer write(Class<?> command, Supplier<Answer> write, boolean changes) {
            walked.add(command);
            List<JsonNode> before = read(nobody);
            assertThat(read(nobody)).isEqualTo(before);

            Answer written = write.get();

            assertThat(written.status()).as(written.toString()).isBetween(200, 204);
            List<JsonNode> after = read(nobody);
            assertThat(after).as("after " + command.getSimpleName()).isEqualTo(read(somebody));
            assertThat(!after.equals(before))
                    .as(command.getSimpleName() + " changes something")
                    .isEqualTo(changes);
            return written;
        }

        private List<JsonNode> read(Client reader) {
            return paths.stream().map(path -> forAll(reader.get(path).body())).toList();
        }

        /** Without the reader-specific parts, and without views, which are counted later. */
        private static JsonNode forAll(JsonNode answer) {
            if (answer instanceof ObjectNode object) {
                object.remove(List.of("viewer", "views", "requestId"));
            }
            if (answer.get("items") instanceof ArrayNode items) {
                items.forEach(CachedResponsesTest.Watch::forAll);
            }
            return answer;
        }
    }
}
