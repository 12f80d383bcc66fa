package io.miniter.http.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.ExpectedVersion;
import io.miniter.http.address.PublicUrlArgumentResolver;
import io.miniter.http.json.JsonConverter;
import io.miniter.http.json.WrittenJson;
import io.miniter.http.problem.ProblemAdvice;
import io.miniter.http.problem.ProblemTexts;
import io.miniter.http.problem.ProblemWriter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Entity tags over HTTP; one note represents all resources with versioned text. */
class PreconditionTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final Desk desk = new Desk(new EntityTags(JSON));

    private final MockMvcTester http = MockMvcTester.of(
            List.of(desk),
            server -> server.setCustomArgumentResolvers(new IfMatchArgumentResolver())
                    .setControllerAdvice(new ProblemAdvice(
                            new ProblemWriter(new ProblemTexts(), JSON, new PublicUrlArgumentResolver(""))))
                    .setMessageConverters(new JsonConverter(JSON, () -> JSON))
                    .build());

    @Test
    void what_was_read_with_a_tag_can_be_changed_with_it() {
        String tag = tag();

        assertThat(http.patch().uri("/note").header("If-Match", tag)).hasStatus(200);

        assertThat(desk.expected).isEqualTo(ExpectedVersion.oneOf(Set.of(1)));
    }

    @Test
    void a_count_that_changes_does_not_stop_a_change_of_the_text() {
        String tag = tag();
        desk.likes++;

        assertThat(tag()).isNotEqualTo(tag);
        assertThat(http.patch().uri("/note").header("If-Match", tag)).hasStatus(200);
    }

    @Test
    void a_change_of_the_text_stops_the_next_one_that_has_not_seen_it() {
        String tag = tag();
        assertThat(http.patch().uri("/note").header("If-Match", tag)).hasStatus(200);

        assertThat(http.patch().uri("/note").header("If-Match", tag))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("ARTICLE_CHANGED");
        assertThat(http.patch().uri("/note").header("If-Match", tag())).hasStatus(200);
    }

    @Test
    void a_change_without_the_header_is_refused() {
        assertThat(http.patch().uri("/note"))
                .hasStatus(428)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("PRECONDITION_REQUIRED");
    }

    @Test
    void a_change_with_garbage_in_the_header_is_refused() {
        assertThat(http.patch().uri("/note").header("If-Match", "garbage"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("BAD_IF_MATCH");
    }

    @Test
    void several_headers_are_one_list() {
        assertThat(http.patch().uri("/note").header("If-Match", "\"7-00000000\"", "W/" + tag()))
                .hasStatus(200);

        assertThat(desk.expected).isEqualTo(ExpectedVersion.oneOf(Set.of(1, 7)));
    }

    @Test
    void what_has_not_changed_at_all_need_not_be_sent_again() {
        String tag = tag();

        assertThat(http.get().uri("/note").header("If-None-Match", tag))
                .hasStatus(304)
                .hasHeader("ETag", tag)
                .bodyText()
                .isEmpty();

        desk.likes++;
        assertThat(http.get().uri("/note").header("If-None-Match", tag)).hasStatus(200);
    }

    private String tag() {
        return String.valueOf(http.get().uri("/note").exchange().getResponse().getHeader("ETag"));
    }

    private record Note(int version, int likes) {}

    @RestController
    private static final class Desk {

        private final EntityTags tags;

        int version = 1;
        int likes;

        @Nullable
        ExpectedVersion expected;

        Desk(EntityTags tags) {
            this.tags = tags;
        }

        @GetMapping("/note")
        ResponseEntity<WrittenJson<Note>> read() {
            return tags.answer(ResponseEntity.ok(), version, new Note(version, likes));
        }

        @PatchMapping("/note")
        ResponseEntity<WrittenJson<Note>> change(IfMatch ifMatch) {
            expected = ifMatch.expectedVersion();
            if (!expected.includes(version)) {
                throw new DomainException(ErrorCode.ARTICLE_CHANGED);
            }
            version++;
            return read();
        }
    }
}
