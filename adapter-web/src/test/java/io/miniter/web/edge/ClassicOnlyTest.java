package io.miniter.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import io.miniter.application.shared.Page;
import io.miniter.application.timeline.TimelineQueries;
import io.miniter.web.WebTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
@TestPropertySource(properties = "miniter.apis=classic")
class ClassicOnlyTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    TimelineQueries timelines;

    @ParameterizedTest
    @ValueSource(strings = {"/ping"})
    void what_is_spoken_is_served(String path) {
        when(timelines.everybody(any())).thenReturn(new Page<>(List.of(), null));

        assertThat(http.get().uri(path)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/timeline/public", "/docs", "/docs/errors", "/docs/assets/docs.css", "/openapi.json", "/"})
    void what_is_not_is_not_found_and_says_so_as_everywhere(String path) {
        assertThat(http.get().uri(path).header("Origin", "https://example.com"))
                .hasStatus(404)
                .doesNotContainHeader("Access-Control-Allow-Origin")
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("PATH_NOT_FOUND");
    }
}
