package io.miniter.domain.article;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.RandomText;
import io.miniter.domain.shared.ViolationCode;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleBodyTest {

    @ParameterizedTest
    @MethodSource("bodies")
    void a_body_keeps_what_markdown_reads_and_loses_blank_lines_around_it(String raw, String expected) {
        assertThat(new ArticleBody(raw).markdown()).isEqualTo(expected);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                argumentSet("a character", "a", "a"),
                argumentSet("a heading and a list", "# 제목\n\n- 하나\n\t- 둘", "# 제목\n\n- 하나\n\t- 둘"),
                argumentSet("code at the beginning", "    code\ntext", "    code\ntext"),
                argumentSet("code after a tab at the beginning", "\tcode", "\tcode"),
                argumentSet("blank lines before code", "\n \t\n    code", "    code"),
                argumentSet("two spaces at a line's end", "one  \ntwo", "one  \ntwo"),
                argumentSet("blank lines after it", "text\n\n \t\n", "text"),
                argumentSet("lines of another system", "one\r\n\r\ntwo\r\n", "one\n\ntwo"),
                argumentSet("decomposed Korean", "\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글"),
                argumentSet("markup", "<b>a</b>\n", "<b>a</b>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "한", "e\u0301", "\u1112\u1161\u11AB", "😀"})
    void a_body_has_up_to_50_000_code_points(String character) {
        String longest = character.repeat(50_000);

        assertThat(new ArticleBody(longest).markdown().codePoints()).hasSize(50_000);
        assertThat(new ArticleBody("\n\n" + longest + "\r\n\n").markdown().codePoints())
                .hasSize(50_000);
        assertInvalid(ViolationCode.TOO_LARGE, 50_000, () -> new ArticleBody(longest + "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t", "\n\r\n\n", "    \n", "\u3000\n\u200B", "\u3164\n\u3164"})
    void a_body_in_which_nothing_can_be_seen_is_none(String value) {
        assertInvalid(ViolationCode.REQUIRED, () -> new ArticleBody(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\0", "a\rb", "a\u001Bb", "a\u0085b", "a\uD83D", "\uDE00a", "\uDE00\uD83D"})
    void control_characters_and_half_characters_are_refused(String value) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new ArticleBody(value));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_accepted_stays_as_it_is(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            try {
                ArticleBody body = new ArticleBody(RandomText.next(random, 10));

                assertThat(new ArticleBody(body.markdown())).isEqualTo(body);
            } catch (InvalidValueException refusal) {
                assertThat(refusal.violation().code()).isIn(ViolationCode.REQUIRED, ViolationCode.ILLEGAL_CHARACTER);
            }
        }
    }
}
