package io.miniter.domain.article;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.miniter.domain.shared.ViolationCode;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleSummaryTest {

    private static final String FAMILY = "👨‍👩‍👧‍👦";

    @Test
    void a_summary_that_is_given_is_taken_and_the_body_is_not_looked_at() {
        ArticleSummary summary = ArticleSummary.of(new RequestedSummary(" What it is about "), () -> {
            throw new AssertionError("the body is not needed");
        });

        assertThat(summary).isEqualTo(new ArticleSummary("What it is about", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "\u200B", "\u3164"})
    void a_summary_that_says_nothing_is_a_request_to_make_one(String value) {
        assertThat(new RequestedSummary(value)).isEqualTo(RequestedSummary.FROM_BODY);
        assertThat(ArticleSummary.of(new RequestedSummary(value), () -> "the body"))
                .isEqualTo(new ArticleSummary("the body", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "한", "e\u0301", "😀"})
    void a_summary_has_up_to_300_code_points(String character) {
        String longest = character.repeat(300);

        assertThat(new RequestedSummary(longest).value().codePoints()).hasSize(300);
        assertThat(new ArticleSummary(longest, false).value().codePoints()).hasSize(300);
        assertInvalid(ViolationCode.TOO_LARGE, 300, () -> new RequestedSummary(longest + "a"));
        assertInvalid(ViolationCode.TOO_LARGE, 300, () -> new ArticleSummary(longest + "a", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\0b", "a\u202Eb", "a\uD83D"})
    void a_summary_is_one_line_of_whole_characters(String value) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new RequestedSummary(value));
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new ArticleSummary(value, false));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_summary_is_the_beginning_of_the_body_up_to_a_words_end(String body, String expected) {
        assertThat(ArticleSummary.madeFrom(body)).isEqualTo(new ArticleSummary(expected, true));
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                argumentSet("a body without text", "", ""),
                argumentSet("a short body", "Hello, world", "Hello, world"),
                argumentSet("blanks around", "  Hello ", "Hello"),
                argumentSet("300 letters", "a".repeat(300), "a".repeat(300)),
                argumentSet("301 letters", "a".repeat(301), "a".repeat(299) + "…"),
                argumentSet("300 syllables", "한".repeat(300), "한".repeat(300)),
                argumentSet("301 syllables without a space", "한".repeat(301), "한".repeat(299) + "…"),
                argumentSet("300 emoji of two chars", "😀".repeat(300), "😀".repeat(300)),
                argumentSet("301 emoji of two chars", "😀".repeat(301), "😀".repeat(299) + "…"),
                argumentSet("a word that ends with the body", "a".repeat(295) + " word", "a".repeat(295) + " word"),
                argumentSet("a word that is cut", "a".repeat(295) + " words", "a".repeat(295) + "…"),
                argumentSet("a word that ends at the cut", "a ".repeat(149) + "b and more", "a ".repeat(149) + "b…"),
                argumentSet("a word that begins at the cut", "a".repeat(298) + " and more", "a".repeat(298) + "…"),
                argumentSet("a word after the cut", "a".repeat(299) + " and more", "a".repeat(299) + "…"),
                argumentSet("several spaces at the cut", "a".repeat(290) + " ".repeat(20) + "b", "a".repeat(290) + "…"),
                argumentSet(
                        "a word that began 39 before the cut",
                        "a".repeat(260) + " " + "b".repeat(50),
                        "a".repeat(260) + "…"),
                argumentSet(
                        "a word too long to be left out",
                        "a".repeat(259) + " " + "b".repeat(50),
                        "a".repeat(259) + " " + "b".repeat(39) + "…"),
                argumentSet(
                        "a letter whose mark is past the cut", "a".repeat(298) + "x\u0301bcd", "a".repeat(298) + "…"),
                argumentSet("a mark at the cut", "a".repeat(297) + "x\u0301bcd", "a".repeat(297) + "x\u0301…"),
                argumentSet("families of seven code points", FAMILY.repeat(50), FAMILY.repeat(42) + "…"),
                argumentSet("flags of two code points", "🇰🇷".repeat(151), "🇰🇷".repeat(149) + "…"),
                argumentSet(
                        "a letter with more marks than fit",
                        "x" + "\u0301".repeat(400),
                        "x" + "\u0301".repeat(298) + "…"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_the_body_the_summary_is_its_beginning_within_the_bound(long seed) {
        Random random = new Random(seed);
        String[] pieces = {"a", "word", "한글", " ", " ", "😀", FAMILY, "x\u0301", "🇰🇷", ", ", "𠮷"};
        for (int round = 0; round < 1_000; round++) {
            StringBuilder text = new StringBuilder("b");
            int length = random.nextInt(250);
            for (int piece = 0; piece < length; piece++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String body = text.toString().strip();
            ArticleSummary summary = ArticleSummary.madeFrom(body);

            if (body.codePointCount(0, body.length()) <= 300) {
                assertThat(summary.value()).isEqualTo(body);
            } else {
                assertThat(summary.value().codePointCount(0, summary.value().length()))
                        .isBetween(300 - 40 - 7, 300);
                assertThat(summary.value()).endsWith("…").doesNotContain(" …");
                assertThat(body)
                        .startsWith(summary.value().substring(0, summary.value().length() - 1));
            }
            assertThat(ArticleSummary.madeFrom(summary.value())).isEqualTo(summary);
        }
    }

    @Test
    void a_summary_of_the_longest_body_is_made() {
        assertThat(ArticleSummary.madeFrom("한".repeat(50_000)).value()).isEqualTo("한".repeat(299) + "…");
    }
}
