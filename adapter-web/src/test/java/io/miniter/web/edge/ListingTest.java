package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.timeline.TimelineQueries;
import io.miniter.http.Ada;
import io.miniter.http.paging.CursorCodec;
import io.miniter.http.paging.ListOptions;
import io.miniter.web.WebTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Requests and responses of lists; the public timeline represents all of them. */
@WebTest
class ListingTest {

    private static final String LIST = "/v1/timeline/public";

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    TimelineQueries timelines;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @BeforeEach
    void an_empty_list() {
        Ada.isLoggedIn(authenticate);
        when(timelines.everybody(any())).thenReturn(new Page<>(List.of(), null));
    }

    @Test
    void a_page_has_twenty_entries_unless_a_limit_is_given() {
        assertThat(get(LIST)).hasStatusOk();

        verify(timelines).everybody(PageRequest.first(20));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 99, 100})
    void a_limit_may_be_1_to_100(int limit) {
        assertThat(get(LIST + "?limit=" + limit)).hasStatusOk();

        verify(timelines).everybody(PageRequest.first(limit));
    }

    @ParameterizedTest
    @CsvSource({
        "0, TOO_SMALL, Must be at least 1.",
        "-1, TOO_SMALL, Must be at least 1.",
        "-99999999999999999999, TOO_SMALL, Must be at least 1.",
        "101, TOO_LARGE, Must be at most 100.",
        "2147483648, TOO_LARGE, Must be at most 100.",
        "99999999999999999999, TOO_LARGE, Must be at most 100."
    })
    void another_limit_breaks_its_rule(String limit, String code, String message) {
        assertThat(get(LIST + "?limit=" + limit))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("errors")
                .isEqualTo(List.of(Map.of("field", "limit", "code", code, "message", message)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.5", "1e1", "+1", "0x10", " 1", "٢٠", "1,000"})
    void a_limit_that_is_no_number_is_malformed(String limit) {
        assertThat(http.get().uri(LIST).queryParam("limit", limit))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("MALFORMED_REQUEST");
    }

    @Test
    void a_parameter_that_is_given_twice_is_malformed() {
        assertThat(get(LIST + "?limit=1&limit=2"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("MALFORMED_REQUEST");
    }

    @Test
    void a_cursor_says_where_the_page_begins() {
        assertThat(get(LIST + "?cursor=" + CursorCodec.plain("public").encode(new Cursor(42))))
                .hasStatusOk();

        verify(timelines).everybody(new PageRequest(20, new Cursor(42)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "null", "42"})
    void a_cursor_that_no_page_had_is_refused(String cursor) {
        assertThat(get(LIST + "?cursor=" + cursor))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("BAD_CURSOR");
    }

    @Test
    void the_last_page_has_no_link() {
        assertThat(get(LIST))
                .hasStatusOk()
                .doesNotContainHeader("Link")
                .bodyJson()
                .isStrictlyEqualTo("""
                {"items": [], "next": null}
                """);
    }

    @Test
    void every_other_page_has_a_link_that_keeps_the_limit() {
        when(timelines.everybody(new PageRequest(5, new Cursor(42))))
                .thenReturn(new Page<>(List.of(Ada.tweet()), new Cursor(41)));

        assertThat(get(LIST + "?cursor=" + CursorCodec.plain("public").encode(new Cursor(42)) + "&limit=5"))
                .hasHeader(
                        "Link",
                        "<http://localhost" + LIST + "?limit=5&cursor="
                                + CursorCodec.plain("public").encode(new Cursor(41)) + ">; rel=\"next\"");
    }

    @TestFactory
    Stream<DynamicTest> no_list_takes_the_cursor_of_another() {
        Map<String, String> lists = lists();
        return lists.keySet().stream()
                .flatMap(list -> lists.keySet().stream()
                        .filter(other -> !other.equals(list))
                        .map(other -> dynamicTest(
                                list + " with a cursor of " + other,
                                () -> assertThat(get(lists.get(list) + "?cursor="
                                                + CursorCodec.plain(other).encode(new Cursor(42))))
                                        .hasStatus(400)
                                        .bodyJson()
                                        .extractingPath("code")
                                        .isEqualTo("BAD_CURSOR"))));
    }

    @Test
    void every_list_has_a_name_of_its_own() {
        assertThat(lists()).containsEntry("public", LIST).hasSizeGreaterThan(1);
    }

    /**
     * The address of each list, by the name that the controller gives it.
     *
     * @throws IllegalStateException if two have the same name
     */
    private Map<String, String> lists() {
        Map<String, String> lists = new TreeMap<>();
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> Arrays.stream(method.getMethodParameters())
                        .map(parameter -> parameter.getParameterAnnotation(ListOptions.class))
                        .filter(Objects::nonNull)
                        .forEach(name -> {
                            String address =
                                    mapping.getPatternValues().iterator().next().replaceAll("\\{[^}]*}", "1");
                            if (lists.put(name.value(), address) != null) {
                                throw new IllegalStateException("Two lists are called " + name.value());
                            }
                        }));
        return lists;
    }

    private MvcTestResult get(String uri) {
        return http.get().uri(uri).header("Authorization", Ada.BEARER).exchange();
    }
}
