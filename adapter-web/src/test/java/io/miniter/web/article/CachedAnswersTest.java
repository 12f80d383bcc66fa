package io.miniter.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.miniter.application.article.ArticleQueries;
import io.miniter.application.article.ArticleView;
import io.miniter.application.article.FullArticleView;
import io.miniter.application.article.Visitor;
import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.ClientNetwork;
import io.miniter.application.shared.ContentVersions;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.timeline.TimelineQueries;
import io.miniter.cache.HeldTicker;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.http.Wire;
import io.miniter.web.WebTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
@TestPropertySource(properties = {"miniter.answer-cache=1MB", "miniter.trusted-proxies=127.0.0.1"})
@Import(HeldTicker.class)
class CachedAnswersTest {

    private static final String TIMELINE = "/v1/timeline/public";
    private static final String BOARD = "/v1/boards/free/articles";
    private static final String ALL_BOARDS = "/v1/articles";
    private static final String ARTICLE = "/v1/articles/1748210430066689";
    private static final ArticleId ID = new ArticleId(1748210430066689L);

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester http;

    @Autowired
    HeldTicker ticker;

    @Autowired
    ContentVersions versions;

    @Autowired
    Authenticate authenticate;

    @Autowired
    TimelineQueries timelines;

    @Autowired
    ArticleQueries articles;

    @BeforeEach
    void nothing_is_kept() {
        versions.changed(List.of(PublicContent.values()));
        Ada.isLoggedIn(authenticate);
        when(timelines.everybody(any())).thenReturn(new Page<>(List.of(Ada.tweet()), new Cursor(1748210430042113L)));
        when(articles.list(any(), any(), any(), any())).thenReturn(new Page<>(List.of(article(1)), new Cursor(1, 5)));
        when(articles.byId(any(), any())).thenReturn(new FullArticleView(article(1), "Body", "<p>Body</p>\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {TIMELINE, BOARD, ALL_BOARDS, ARTICLE, BOARD + "?sort=liked&tag=a&limit=3", TIMELINE + "?x=y"})
    void the_second_reader_is_answered_without_a_use_case(String path) {
        MvcTestResult first = get(path);
        MvcTestResult second = get(path);

        assertThat(first).hasStatusOk();
        assertThat(calls()).isEqualTo(1);
        assertThat(body(second)).isEqualTo(body(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {TIMELINE, BOARD, ALL_BOARDS, ARTICLE})
    void whoever_has_a_token_reads_what_is_true_now(String path) {
        get(path);

        assertThat(as(Ada.BEARER, path)).hasStatusOk();
        assertThat(as(Ada.BEARER, path)).hasStatusOk();

        assertThat(calls()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {TIMELINE, BOARD, ALL_BOARDS, ARTICLE})
    void what_was_answered_to_a_token_is_answered_to_nobody_else(String path) {
        as(Ada.BEARER, path);

        get(path);

        assertThat(calls()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer !", "Basic YTpi", ""})
    void what_is_no_token_is_refused_beside_a_kept_answer(String authorization) {
        get(TIMELINE);

        assertThat(as(authorization, TIMELINE)).hasStatus(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {TIMELINE, BOARD, ALL_BOARDS, ARTICLE})
    void a_write_is_seen_by_the_next_reader(String path) {
        get(path);
        versions.changed(List.of(PublicContent.values()));

        get(path);

        assertThat(calls()).isEqualTo(2);
    }

    @Test
    void a_tweet_leaves_the_articles_and_an_article_the_tweets() {
        get(TIMELINE);
        get(BOARD);

        versions.changed(List.of(PublicContent.TWEETS));
        get(BOARD);
        assertThat(calls()).isEqualTo(2);

        get(TIMELINE);
        assertThat(calls()).isEqualTo(3);

        versions.changed(List.of(PublicContent.ARTICLES));
        get(TIMELINE);
        assertThat(calls()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {TIMELINE, BOARD, ALL_BOARDS, ARTICLE})
    void nobody_is_answered_with_what_is_older_than_a_second(String path) {
        get(path);
        ticker.pass(Duration.ofSeconds(1));
        get(path);
        assertThat(calls()).isEqualTo(1);

        ticker.pass(Duration.ofNanos(1));
        get(path);
        assertThat(calls()).isEqualTo(2);
    }

    @Test
    void every_reader_of_an_article_counts() {
        for (String address : List.of("192.0.2.1", "192.0.2.2", "2001:db8::1", "2001:db8::2")) {
            assertThat(http.get().uri(ARTICLE).remoteAddress(address)).hasStatusOk();
        }

        verify(articles)
                .byId(ID, new Visitor(null, ClientNetwork.of("192.0.2.1").orElseThrow()));
        verify(articles)
                .readAgain(ID, new Visitor(null, ClientNetwork.of("192.0.2.2").orElseThrow()));
        verify(articles, times(2))
                .readAgain(ID, new Visitor(null, ClientNetwork.of("2001:db8::9").orElseThrow()));
        verify(articles, times(3)).readAgain(any(), any());
    }

    @Test
    void a_reader_of_a_list_has_read_no_article() {
        get(BOARD);
        get(BOARD);

        verify(articles, never()).readAgain(any(), any());
    }

    @ParameterizedTest
    @CsvSource({
        TIMELINE + ", " + TIMELINE + "?limit=20",
        TIMELINE + ", " + TIMELINE + "?cursor=cHVibGljOjE3NDgyMTA0MzAwNDIxMTM",
        BOARD + ", " + BOARD + "?sort=newest",
        BOARD + ", " + BOARD + "?sort=active",
        BOARD + ", " + BOARD + "?tag=a",
        BOARD + ", /v1/boards/notice/articles",
        BOARD + "?limit=3&sort=liked, " + BOARD + "?sort=liked&limit=3",
        ARTICLE + ", /v1/articles/1748210430066690",
    })
    void another_question_is_answered_by_itself(String path, String another) {
        get(path);
        get(another);

        assertThat(calls()).isEqualTo(2);
    }

    @Test
    void the_link_to_the_next_page_is_for_the_host_that_the_client_used() throws IOException {
        assertThat(wire("GET", TIMELINE, "Host: one.localhost").header("Link")).startsWith("<http://one.localhost/v1/");
        assertThat(wire("GET", TIMELINE, "Host: one.localhost:81").header("Link"))
                .startsWith("<http://one.localhost:81/v1/");
        assertThat(wire("GET", TIMELINE, "Host: two.localhost").header("Link")).startsWith("<http://two.localhost/v1/");
        assertThat(wire("GET", TIMELINE, "Host: one.localhost").header("Link")).startsWith("<http://one.localhost/v1/");

        assertThat(calls()).isEqualTo(3);

        assertThat(wire("GET", TIMELINE, "Host: evil.example").header("Link")).startsWith("</v1/");
        assertThat(wire("GET", TIMELINE, "Host: one.localhost").header("Link")).startsWith("<http://one.localhost/v1/");
    }

    @Test
    void an_answer_belongs_to_the_address_in_it_whoever_has_told_that() throws Exception {
        String[] proxied = {"Host: backend.example", "X-Forwarded-Proto: https", "X-Forwarded-Host: miniter.example"};

        assertThat(wire("GET", TIMELINE, proxied).header("Link")).startsWith("<https://miniter.example/v1/");
        assertThat(wire("GET", TIMELINE, "Host: miniter.example").header("Link"))
                .startsWith("</v1/");
        assertThat(wire("GET", TIMELINE, "Host: other.example").header("Link")).startsWith("</v1/");
        assertThat(calls()).isEqualTo(2);
        assertThat(wire("GET", TIMELINE, proxied).header("Link")).startsWith("<https://miniter.example/v1/");
        assertThat(calls()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "-a.example", "a..b", "[:::]", "miniter.example:0", "a b", "a\">", "a@b.example"})
    void a_forwarded_host_that_is_none_is_in_no_answer(String host) throws Exception {
        Wire.Answer answer = wire("GET", TIMELINE, "Host: backend.example", "X-Forwarded-Host: " + host);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Link")).startsWith("</v1/");
    }

    @Test
    void what_the_client_accepts_is_judged_beside_a_kept_answer() {
        get(TIMELINE);

        assertThat(http.get().uri(TIMELINE).header("Accept", "text/plain")).hasStatus(406);
        assertThat(http.get().uri(TIMELINE).header("Accept", "application/json;charset=UTF-8"))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/json");
        assertThat(http.get().uri(TIMELINE)).hasStatusOk().hasHeader("Content-Type", "application/json");
    }

    @ParameterizedTest
    @CsvSource({"ARTICLE_NOT_FOUND, 404", "SERVICE_UNAVAILABLE, 503"})
    void a_refusal_is_not_kept(ErrorCode code, int status) {
        Mockito.reset(articles);
        when(articles.byId(any(), any()))
                .thenThrow(new DomainException(code))
                .thenThrow(new DomainException(code))
                .thenReturn(new FullArticleView(article(1), "Body", "<p>Body</p>\n"));

        assertThat(get(ARTICLE)).hasStatus(status);
        assertThat(get(ARTICLE)).hasStatus(status);
        assertThat(get(ARTICLE)).hasStatusOk();
    }

    @Test
    void a_fault_is_not_kept() {
        when(timelines.everybody(any()))
                .thenThrow(new IllegalStateException("ours"))
                .thenReturn(new Page<>(List.of(Ada.tweet()), null));

        assertThat(get(TIMELINE)).hasStatus(500);
        assertThat(get(TIMELINE)).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({"?limit=x, 400", "?limit=0, 422", "?limit=1&limit=2, 400", "?cursor=x, 400"})
    void a_question_that_is_none_is_refused_each_time(String query, int status) {
        get(TIMELINE);

        assertThat(get(TIMELINE + query)).hasStatus(status);
        assertThat(get(TIMELINE + query)).hasStatus(status);
    }

    @Test
    void whoever_knows_the_answer_is_told_so() {
        String tag = tagOf(get(ARTICLE));

        assertThat(http.get().uri(ARTICLE).header("If-None-Match", tag))
                .hasStatus(304)
                .hasHeader("ETag", tag)
                .hasBodyTextEqualTo("");
        assertThat(http.get().uri(ARTICLE).header("If-None-Match", "\"1-00000000\""))
                .hasStatusOk()
                .hasHeader("ETag", tag);

        assertThat(calls()).isEqualTo(1);
        verify(articles, times(2)).readAgain(any(), any());
    }

    @Test
    void of_a_question_with_a_condition_the_whole_answer_is_kept() {
        String tag = tagOf(get(ARTICLE));
        versions.changed(List.of(PublicContent.ARTICLES));

        assertThat(http.get().uri(ARTICLE).header("If-None-Match", tag))
                .hasStatus(304)
                .hasHeader("ETag", tag)
                .hasBodyTextEqualTo("");
        assertThat(get(ARTICLE)).hasStatusOk().bodyJson().extractingPath("body").isEqualTo("Body");

        assertThat(calls()).isEqualTo(2);
    }

    /** Whether the cache misses, hits, or is bypassed. */
    @ParameterizedTest
    @ValueSource(strings = {TIMELINE, BOARD, BOARD + "?limit=1&sort=active", ALL_BOARDS, ARTICLE})
    void byte_for_byte_every_answer_is_the_same(String path) throws IOException {
        Wire.Answer passedBy = wire("GET", path, "Host: localhost", "Authorization: " + Ada.BEARER);
        Wire.Answer computed = wire("GET", path, "Host: localhost");
        Wire.Answer kept = wire("GET", path, "Host: localhost");
        Wire.Answer head = wire("HEAD", path, "Host: localhost");

        assertThat(calls()).isEqualTo(2);
        assertThat(computed).isEqualTo(passedBy);
        assertThat(kept).isEqualTo(passedBy);
        assertThat(head).isEqualTo(new Wire.Answer(200, passedBy.headers(), ""));
        assertThat(kept.headers()).containsKeys("Cache-Control", "Content-Length", "X-Content-Type-Options");
    }

    @ParameterizedTest
    @ValueSource(strings = {TIMELINE, ARTICLE})
    void what_was_asked_with_head_is_kept_as_well(String path) throws IOException {
        Wire.Answer head = wire("HEAD", path, "Host: localhost");
        Wire.Answer get = wire("GET", path, "Host: localhost");

        assertThat(calls()).isEqualTo(1);
        assertThat(head.headers()).isEqualTo(get.headers());
        assertThat(get.body().getBytes(StandardCharsets.UTF_8))
                .hasSize(Integer.parseInt(head.header("Content-Length")));
    }

    @Test
    void each_answer_has_a_name_of_its_own() {
        MvcTestResult first = get(TIMELINE);
        MvcTestResult second = get(TIMELINE);

        assertThat(second.getResponse().getHeader("X-Request-Id"))
                .isNotBlank()
                .isNotEqualTo(first.getResponse().getHeader("X-Request-Id"));
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).exchange();
    }

    private MvcTestResult as(String authorization, String path) {
        return http.get().uri(path).header("Authorization", authorization).exchange();
    }

    /** How often the use cases were asked. */
    private long calls() {
        return Mockito.mockingDetails(timelines).getInvocations().stream()
                        .filter(call -> call.getMethod().getName().equals("everybody"))
                        .count()
                + Mockito.mockingDetails(articles).getInvocations().stream()
                        .filter(call -> List.of("list", "byId")
                                .contains(call.getMethod().getName()))
                        .count();
    }

    /** Without what belongs to one answer alone. */
    private Wire.Answer wire(String method, String path, String... headers) throws IOException {
        Wire.Answer answer = Wire.Answer.parse(Wire.send(
                port, method + " " + path + " HTTP/1.1\nConnection: close\n" + String.join("\n", headers) + "\n\n"));
        Map<String, List<String>> same = new TreeMap<>(answer.headers());
        same.keySet().removeAll(List.of("X-Request-Id", "Date"));
        return new Wire.Answer(answer.status(), same, answer.body());
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String tagOf(MvcTestResult answer) {
        String tag = answer.getResponse().getHeader("ETag");
        assertThat(tag).isNotNull();
        return tag;
    }

    private static ArticleView article(int version) {
        return new ArticleView(
                ID.value(),
                new ArticleView.BoardName("free", "자유 게시판"),
                Ada.author(),
                "Title",
                "title",
                "Summary 🔢",
                List.of("수학"),
                false,
                false,
                1,
                2,
                3,
                Instant.parse("2026-11-20T08:00:00.120Z"),
                null,
                version,
                null);
    }
}
