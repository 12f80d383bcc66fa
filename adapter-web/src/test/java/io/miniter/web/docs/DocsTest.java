package io.miniter.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.ViolationCode;
import io.miniter.http.problem.ProblemCode;
import io.miniter.web.WebTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The documentation as a browser gets it: whole, and from this server only. */
@WebTest
class DocsTest {

    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"#]+)");
    private static final Pattern ID = Pattern.compile(" id=\"([A-Z_]+)\"");

    private static final Pattern FOREIGN = Pattern.compile("@import|url\\([\"']?+(?!data:).{0,40}");

    @Autowired
    MockMvcTester http;

    @Test
    void the_openapi_document_is_the_committed_one() throws IOException {
        assertThat(http.get().uri("/openapi.json"))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyText()
                .isEqualTo(Files.readString(Path.of("..", "docs", "openapi.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/errors"})
    void a_page_finds_everything_that_it_needs(String page) throws IOException {
        List<String> references = references(page);

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(http.get().uri(reference)).hasStatusOk());
    }

    @Test
    void the_pages_ask_no_other_host() throws IOException {
        for (String page : List.of("/", "/docs", "/docs/errors")) {
            assertThat(references(page)).allMatch(reference -> reference.startsWith("http://localhost/"));
        }
        assertThat(get("/docs/assets/docs.js").getContentAsString())
                .doesNotContain("://")
                .contains("url: 'openapi.json'", "validatorUrl: null");
        assertThat(get("/docs/assets/docs.css").getContentAsString()).doesNotContain("://", "@import");
        String styles = get("/docs/assets/swagger-ui.css").getContentAsString();
        assertThat(FOREIGN.matcher(styles).results().map(MatchResult::group)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/errors"})
    void a_browser_lets_a_page_ask_no_other_host(String page) {
        assertThat(http.get().uri(page))
                .hasStatusOk()
                .hasContentType("text/html;charset=UTF-8")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        values -> assertThat(values)
                                .singleElement()
                                .asString()
                                .startsWith("default-src 'self';")
                                .contains("frame-ancestors 'none'")
                                .doesNotContain("http", "*", "unsafe"));
    }

    @Test
    void assets_say_what_they_are_and_may_be_kept() throws IOException {
        assertThat(get("/docs/assets/swagger-ui-bundle.js").getContentType()).startsWith("text/javascript");
        assertThat(get("/docs/assets/docs.css").getContentType()).startsWith("text/css");
        assertThat(get("/docs/assets/favicon-32x32.png").getContentType()).isEqualTo("image/png");
        assertThat(get("/docs/assets/docs.js").getHeader("Cache-Control")).isEqualTo("max-age=3600");
        assertThat(get("/docs/assets/docs.js").getHeader("Last-Modified")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "swagger-initializer.js", "oauth2-redirect.html", "swagger-ui.js", "..", ""})
    void nothing_else_of_swagger_ui_is_served(String file) {
        assertThat(http.get().uri("/docs/assets/" + file)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void every_code_is_explained_where_the_type_of_a_problem_points(String language) {
        assertThat(http.get().uri("/docs/errors").header("Accept-Language", language))
                .hasStatusOk()
                .hasHeader("Content-Language", language)
                .hasHeader("Vary", "Accept-Language")
                .bodyText()
                .contains("<html lang=\"" + language + "\">")
                .satisfies(page -> assertThat(ID.matcher(page).results().map(id -> id.group(1)))
                        .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                        ProblemCode.all().stream().map(ProblemCode::name),
                                        Arrays.stream(ViolationCode.values()).map(Enum::name))
                                .toList()));
    }

    @Test
    void the_explanations_are_text_and_not_html() {
        assertThat(http.get().uri("/docs/errors")).bodyText().contains("Bearer &lt;access token&gt;");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | ko-KR,ko;q=0.9 | ko",
                "text/html | fr | en",
                "text/html;q=0.9, application/json;q=0.1 | en | en"
            })
    void a_browser_that_opens_the_address_of_the_server_is_told_what_this_is(
            String accept, String languages, String language) {
        assertThat(http.get().uri("/").header("Accept", accept).header("Accept-Language", languages))
                .hasStatusOk()
                .hasContentType("text/html;charset=UTF-8")
                .hasHeader("Content-Language", language)
                .hasHeader("Vary", "Accept, Accept-Language")
                .bodyText()
                .contains("<html lang=\"" + language + "\">", "href=\"docs\"");
        assertThat(http.get().uri("/").header("Accept", accept))
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        values -> assertThat(values)
                                .singleElement()
                                .asString()
                                .startsWith("default-src 'none';")
                                .doesNotContain("http", "*", "unsafe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/json, text/html;q=0.5", "application/*"})
    void a_program_gets_the_same_as_json(String accept) {
        assertThat(http.get().uri("/").header("Accept", accept))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo("{\"name\": \"Miniter\", \"documentation\": \"http://localhost/docs\","
                        + " \"openapi\": \"http://localhost/openapi.json\"}");
        assertThat(http.get().uri("/").header("Accept", "image/png")).hasStatus(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/errors", "/openapi.json"})
    void a_document_that_is_known_is_not_sent_again(String path) {
        String tag = get(path).getHeader("ETag");
        String coded = tag.substring(0, tag.length() - 1) + "-gzip\"";

        for (String known : List.of(tag, "W/" + tag, coded, "W/" + coded, "\"other\", " + coded)) {
            assertThat(http.get().uri(path).header("If-None-Match", known)).hasStatus(304);
        }
        assertThat(http.get().uri(path).header("If-None-Match", "\"document-00000000-gzip\""))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=9000000-", "bytes=0-5", "items=0-5", "nonsense", "bytes=0-0,2-2"})
    void a_document_has_no_ranges(String range) {
        assertThat(http.get().uri("/openapi.json").header("Range", range))
                .hasStatusOk()
                .doesNotContainHeader("Accept-Ranges")
                .doesNotContainHeader("Content-Range");
    }

    private List<String> references(String page) throws IOException {
        return REFERENCE
                .matcher(get(page).getContentAsString(StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .map(match -> match.substring(match.indexOf('"') + 1))
                .map(reference ->
                        URI.create("http://localhost" + page).resolve(reference).toString())
                .toList();
    }

    private MockHttpServletResponse get(String path) {
        return http.get()
                .uri(path)
                .header("Accept", "text/html,*/*;q=0.8")
                .exchange()
                .getResponse();
    }
}
