package io.miniter.http.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.http.address.PublicUrlArgumentResolver;
import io.miniter.http.problem.ProblemAdvice;
import io.miniter.http.problem.ProblemTexts;
import io.miniter.http.problem.ProblemWriter;
import io.miniter.http.request.AcceptedTypes;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

class JsonConverterTest {

    /** More than any buffer on the way holds. */
    private static final int MANY = 20_000;

    private static final JsonMapper JSON = new JsonMapper();
    private static final MediaType UTF_16 = new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_16BE);

    private final MockMvcTester http = MockMvcTester.of(
            List.of(new Shelf()),
            server -> server.setControllerAdvice(new ProblemAdvice(
                            new ProblemWriter(new ProblemTexts(), JSON, new PublicUrlArgumentResolver(""))))
                    .setMessageConverters(new JsonConverter(JSON, () -> JSON))
                    .setContentNegotiationManager(new ContentNegotiationManager(new AcceptedTypes()))
                    .build());

    @Test
    void an_answer_says_how_many_bytes_it_has() {
        assertThat(http.get().uri("/one"))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .hasHeader(HttpHeaders.CONTENT_LENGTH, "18")
                .hasBodyTextEqualTo("{\"title\":\"노트\"}");
    }

    @Test
    void a_long_answer_does_so_too() {
        assertThat(http.get().uri("/many"))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(MANY * 19 + 1))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(MANY);
    }

    @Test
    void what_was_written_before_is_answered_as_it_was_written() {
        assertThat(http.get().uri("/written"))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .hasHeader(HttpHeaders.CONTENT_LENGTH, "4")
                .hasBodyTextEqualTo("[ 1]");
    }

    @Test
    void whoever_insists_on_another_encoding_gets_the_one_that_there_is() throws Exception {
        for (String path : List.of("/one", "/written")) {
            var answer = http.get().uri(path).accept(UTF_16).exchange().getResponse();

            assertThat(answer.getContentType()).isEqualTo("application/json");
            assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                    .isIn("{\"title\":\"노트\"}", "[ 1]");
        }
    }

    @Test
    void what_cannot_be_written_is_refused_as_a_whole() {
        assertThat(http.get().uri("/broken"))
                .hasStatus(500)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("INTERNAL_ERROR");
    }

    private record Book(String title) {}

    private record Broken(List<Book> books) {

        public String title() {
            throw new IllegalStateException("There is none");
        }

        public String getTitle() {
            return title();
        }
    }

    @RestController
    private static final class Shelf {

        @GetMapping("/one")
        Book one() {
            return new Book("노트");
        }

        @GetMapping("/many")
        List<Book> many() {
            return Collections.nCopies(MANY, one());
        }

        @GetMapping("/written")
        ResponseEntity<WrittenJson<List<Integer>>> written() {
            return ResponseEntity.ok(new WrittenJson<>(List.of(1), "[ 1]".getBytes(StandardCharsets.UTF_8)));
        }

        @GetMapping("/broken")
        Broken broken() {
            return new Broken(many());
        }
    }
}
