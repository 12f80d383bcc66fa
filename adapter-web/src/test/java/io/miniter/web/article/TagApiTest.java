package io.miniter.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.article.tag.TagQueries;
import io.miniter.application.article.tag.TagView;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.Tag;
import io.miniter.web.Examples;
import io.miniter.web.WebTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class TagApiTest {

    private static final Page<TagView> PAGE = new Page<>(List.of(new TagView("한국어", 12), new TagView("한글", 3)), null);

    @Autowired
    MockMvcTester http;

    @Autowired
    TagQueries tags;

    @Test
    void the_most_used_tags_that_begin_alike_are_a_list_for_anybody() {
        when(tags.mostUsed(new Tag("한"), PageRequest.first(2))).thenReturn(PAGE);

        assertThat(http.get().uri("/v1/tags?prefix={prefix}&limit=2", "한"))
                .hasStatusOk()
                .doesNotContainHeader("Link")
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listTags"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/tags", "/v1/tags?prefix=", "/v1/tags?prefix=%20"})
    void without_a_prefix_they_are_the_most_used_of_all(String uri) {
        when(tags.mostUsed(null, PageRequest.first(20))).thenReturn(PAGE);

        assertThat(http.get().uri(URI.create(uri)))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listTags"));
    }

    @Test
    void a_prefix_is_found_in_any_case_and_form() {
        when(tags.mostUsed(new Tag("java"), PageRequest.first(20))).thenReturn(PAGE);
        when(tags.mostUsed(new Tag("한"), PageRequest.first(20))).thenReturn(PAGE);

        assertThat(http.get().uri("/v1/tags").queryParam("prefix", "JAVA"))
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listTags"));
        assertThat(http.get().uri("/v1/tags").queryParam("prefix", "\u1112\u1161\u11ab"))
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listTags"));
    }

    static Stream<Arguments> broken_prefixes() {
        String characters = "May only have letters and digits, of any script, and hyphens.";
        return Stream.of(
                Arguments.of("가".repeat(31), "TOO_LARGE", "Must have at most 30 characters."),
                Arguments.of("two words", "ILLEGAL_CHARACTER", characters),
                Arguments.of("100%", "ILLEGAL_CHARACTER", characters),
                Arguments.of("a_b", "ILLEGAL_CHARACTER", characters),
                Arguments.of("c++", "ILLEGAL_CHARACTER", characters),
                Arguments.of("🎈", "ILLEGAL_CHARACTER", characters),
                Arguments.of("a\u0000", "ILLEGAL_CHARACTER", characters),
                Arguments.of("a\u202Eb", "ILLEGAL_CHARACTER", characters),
                Arguments.of("a\uD83D", "ILLEGAL_CHARACTER", characters),
                Arguments.of("--", "MALFORMED", "Must have a letter or a digit."));
    }

    @ParameterizedTest
    @MethodSource("broken_prefixes")
    void a_prefix_that_no_tag_has_breaks_its_rule(String prefix, String code, String message) {
        assertThat(http.get().uri("/v1/tags").param("prefix", prefix))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors")
                .isEqualTo(List.of(Map.of("field", "prefix", "code", code, "message", message)));
        verifyNoInteractions(tags);
    }

    @ParameterizedTest
    // The last one is what a list of this name would write
    @ValueSource(strings = {"", "x", "dHdlZXRzOjE", "dGFnczo0Mg"})
    void a_list_without_a_second_page_takes_no_cursor(String cursor) {
        assertThat(http.get().uri("/v1/tags").queryParam("cursor", cursor))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("BAD_CURSOR");
        verifyNoInteractions(tags);
    }
}
