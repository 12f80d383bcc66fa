package io.miniter.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.miniter.http.address.PublicUrlArgumentResolver;
import io.miniter.http.problem.ProblemTexts;
import io.miniter.http.problem.ProblemWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** Which bound a body has, by the path that it is sent to. */
class BodyLimitFilterTest {

    private static final int USUAL = 64 * 1024;
    private static final int LARGE = 256 * 1024;

    private final BodyLimitFilter filter = new BodyLimitFilter(
            new ProblemWriter(new ProblemTexts(), new JsonMapper(), new PublicUrlArgumentResolver("")),
            List.of(BodyBound.of(LARGE, "/books/**"), BodyBound.elsewhere(LARGE, "/upload")));

    @ParameterizedTest
    @ValueSource(
            strings = {"/books", "/books/", "/books/1", "/books/1/pages", "/%62ooks", "/books;a=b/1", "/books/1;a"})
    void a_path_for_which_a_bound_was_said_has_that_bound(String path) throws Exception {
        assertBound(path, LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tweets",
                "/booksx",
                "/Books",
                "//books",
                "/./books",
                "/tweets/../books",
                "/tweets;/books",
                "/tweets/books",
                "/tweets?/books",
                "/upload/",
                "/upload/x",
                "//upload",
                "/x/../upload"
            })
    void every_other_path_has_the_usual_bound(String path) throws Exception {
        assertBound(path, USUAL);
    }

    @ParameterizedTest
    @CsvSource({"/books/1, /app, 262144", "/app/books/1, /app, 262144", "/app/app/books, /app, 65536"})
    void a_path_begins_behind_that_of_the_application(String path, String application, int bound) throws Exception {
        String whole = path.startsWith(application) ? path : application + path;
        MockHttpServletRequest request = request(whole, bound + 1);
        request.setContextPath(application);

        assertThat(statusOf(request)).isEqualTo(413);
    }

    @Test
    void where_bodies_are_bounded_elsewhere_none_is_refused_here() throws Exception {
        assertThat(statusOf(request("/upload", LARGE + 1))).isEqualTo(200);
        assertThat(readUnannounced("/upload", LARGE + 1)).isEqualTo(LARGE + 1);
    }

    @Test
    void of_two_bounds_for_a_path_the_smaller_one_counts() throws Exception {
        BodyLimitFilter both = new BodyLimitFilter(
                new ProblemWriter(new ProblemTexts(), new JsonMapper(), new PublicUrlArgumentResolver("")),
                List.of(BodyBound.of(20, "/**"), BodyBound.of(10, "/books"), BodyBound.of(30, "/books")));
        MockHttpServletResponse response = new MockHttpServletResponse();

        both.doFilter(request("/books", 11), response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(413);
    }

    private void assertBound(String path, int bound) throws Exception {
        assertThat(statusOf(request(path, bound))).isEqualTo(200);
        assertThat(statusOf(request(path, bound + 1))).isEqualTo(413);
        assertThat(readUnannounced(path, bound)).isEqualTo(bound);
        assertThatExceptionOfType(BodyTooLargeException.class).isThrownBy(() -> readUnannounced(path, bound + 1));
    }

    private int statusOf(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    /** How much of a body can be read that does not say how long it is. */
    private int readUnannounced(String path, int length) throws Exception {
        MockHttpServletRequest request = new Unannounced(path);
        request.setContent(new byte[length]);
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).isNotNull();
        return chain.getRequest().getInputStream().readAllBytes().length;
    }

    private static MockHttpServletRequest request(String path, int length) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setContent(new byte[length]);
        return request;
    }

    private static final class Unannounced extends MockHttpServletRequest {

        private Unannounced(String path) {
            super("POST", path);
        }

        @Override
        public long getContentLengthLong() {
            return -1;
        }
    }
}
