package io.miniter.http.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.Violation;
import io.miniter.domain.shared.ViolationCode;
import io.miniter.http.problem.FieldViolation;
import io.miniter.http.problem.InvalidFieldsException;
import io.miniter.http.problem.ProblemTexts;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists among the fields; FieldRulesTest in adapter-web has the others. */
class RequestFieldsTest {

    private final RequestFields fields = new RequestFields();

    @Test
    void a_list_is_made_of_its_entries() {
        var tags = fields.optionalList("tags", List.of("java", "한국어"), Tag::new, Tags::new);

        fields.check();

        assertThat(tags.get()).isEqualTo(new Tags(List.of(new Tag("java"), new Tag("한국어"))));
    }

    @Test
    void an_empty_list_is_a_list() {
        var tags = fields.optionalList("tags", List.<String>of(), Tag::new, Tags::new);

        fields.check();

        assertThat(tags.get()).isEqualTo(new Tags(List.of()));
    }

    @Test
    void a_list_may_be_missing() {
        var tags = fields.optionalList("tags", null, Tag::new, Tags::new);

        fields.check();

        assertThat(tags.orNull()).isNull();
    }

    @Test
    void every_broken_entry_is_named_by_its_index() {
        fields.optionalList("tags", Arrays.asList("a", "b c", null, "d", "e f"), Tag::new, Tags::new);

        assertBroken(
                new FieldViolation("tags[1]", Violation.of(ViolationCode.ILLEGAL_CHARACTER)),
                new FieldViolation("tags[2]", Violation.of(ViolationCode.REQUIRED)),
                new FieldViolation("tags[4]", Violation.of(ViolationCode.ILLEGAL_CHARACTER)));
    }

    @Test
    void a_rule_of_the_whole_list_is_broken_by_the_list() {
        fields.optionalList("tags", Collections.nCopies(11, "a"), Tag::new, Tags::new);

        assertBroken(new FieldViolation("tags", new Violation(ViolationCode.TOO_MANY, 10)));
    }

    @Test
    void of_a_thousand_broken_entries_ten_are_named() {
        fields.required("title", null, Tag::new);
        fields.optionalList("tags", Collections.nCopies(1_000, "b c"), Tag::new, Tags::new);
        fields.required("body", null, Tag::new);

        assertThatExceptionOfType(InvalidFieldsException.class)
                .isThrownBy(fields::check)
                .satisfies(invalid -> assertThat(invalid.violations().stream().map(FieldViolation::field))
                        .containsExactlyElementsOf(IntStream.range(-1, 11)
                                .mapToObj(i -> i < 0 ? "title" : i < 10 ? "tags[" + i + "]" : "body")
                                .toList()));
    }

    @Test
    void a_list_breaks_its_rule_in_words_of_its_own() {
        ProblemTexts texts = new ProblemTexts();

        assertThat(texts.violation(ViolationCode.TOO_MANY, "tags", 10, Locale.ENGLISH))
                .isEqualTo("Must have at most 10 entries.");
        assertThat(texts.violation(ViolationCode.TOO_MANY, "tags", 10, Locale.KOREAN))
                .isEqualTo("10개 이하여야 합니다.");
    }

    @Test
    void an_entry_breaks_its_rule_in_the_words_of_its_list() {
        ProblemTexts texts = new ProblemTexts();

        assertThat(texts.violation(ViolationCode.MALFORMED, "email[12]", 0, Locale.ENGLISH))
                .isEqualTo(texts.violation(ViolationCode.MALFORMED, "email", 0, Locale.ENGLISH))
                .isNotEqualTo(texts.violation(ViolationCode.MALFORMED, "other", 0, Locale.ENGLISH));
    }

    private void assertBroken(FieldViolation... violations) {
        assertThatExceptionOfType(InvalidFieldsException.class)
                .isThrownBy(fields::check)
                .satisfies(invalid -> assertThat(invalid.violations()).containsExactly(violations));
    }

    private record Tag(String value) {
        private Tag {
            if (value.contains(" ")) {
                throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
            }
        }
    }

    private record Tags(List<Tag> all) {
        private Tags {
            if (all.size() > 10) {
                throw new InvalidValueException(new Violation(ViolationCode.TOO_MANY, 10));
            }
        }
    }
}
