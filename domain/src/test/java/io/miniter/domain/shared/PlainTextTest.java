package io.miniter.domain.shared;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainTextTest {

    private static final int MAX = 40;
    private static final String FAMILY = "👨‍👩‍👧‍👦";
    private static final String HAN_IN_THREE_JAMO = "\u1112\u1161\u11AB";

    @ParameterizedTest
    @MethodSource("normalForms")
    void text_is_brought_to_one_form(String raw, String expected) {
        assertThat(PlainText.line(raw, MAX)).isEqualTo(expected);
        assertThat(PlainText.lines(raw, MAX)).isEqualTo(expected);
    }

    static Stream<Arguments> normalForms() {
        return Stream.of(
                argumentSet("ASCII stays", "hello, world!", "hello, world!"),
                argumentSet("case stays", "Hello", "Hello"),
                argumentSet("spaces inside stay", "a  b", "a  b"),
                argumentSet("spaces around go", "  a  ", "a"),
                argumentSet("tabs around go", "\ta\t", "a"),
                argumentSet("line ends around go", "\r\n\na\n\r\n", "a"),
                argumentSet("no-break space around goes", "\u00A0a\u00A0", "a"),
                argumentSet("narrow no-break space around goes", "\u202Fa\u202F", "a"),
                argumentSet("figure space around goes", "\u2007a\u2007", "a"),
                argumentSet("em space around goes", "\u2003a\u2003", "a"),
                argumentSet("ideographic space around goes", "\u3000가\u3000", "가"),
                argumentSet("line and paragraph separators around go", "\u2028a\u2029", "a"),
                argumentSet("every sort of blank around goes", " \u00A0\t\u3000\na\n\u3000\t\u00A0 ", "a"),
                argumentSet("no-break space inside stays", "a\u00A0b", "a\u00A0b"),
                argumentSet("composed Korean stays", "한글", "한글"),
                argumentSet("decomposed Korean is composed", "\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글"),
                argumentSet("Korean compatibility letters stay", "ㅋㅋㅋ", "ㅋㅋㅋ"),
                argumentSet("decomposed Latin is composed", "cafe\u0301", "caf\u00E9"),
                argumentSet("accents find their order", "e\u0323\u0302", "\u1EC7"),
                argumentSet("the ångström sign is the letter", "\u212B", "\u00C5"),
                argumentSet("a ligature stays", "\uFB01", "\uFB01"),
                argumentSet("full-width letters stay", "Ａ１", "Ａ１"),
                argumentSet("an emoji of one code point stays", "😀", "😀"),
                argumentSet("an emoji of seven code points stays", FAMILY, FAMILY),
                argumentSet("a skin tone stays", "👋🏽", "👋🏽"),
                argumentSet("a flag stays", "🇰🇷", "🇰🇷"),
                argumentSet("a variation selector stays with its sign", "\u2764\uFE0F", "\u2764\uFE0F"),
                argumentSet("a zero-width non-joiner stays in its word", "می\u200Cخواهم", "می\u200Cخواهم"),
                argumentSet("right-to-left script stays", "مرحبا", "مرحبا"),
                argumentSet("a direction mark stays in Hebrew", "\u05D0\u200Fb", "\u05D0\u200Fb"),
                argumentSet("an ideograph outside the basic plane stays", "𠮷", "𠮷"),
                argumentSet("a character newer than this Java stays", "\u0378", "\u0378"),
                argumentSet("markup is just text", "<b>&amp;</b>", "<b>&amp;</b>"),
                argumentSet("a single digit stays", "0", "0"));
    }

    @ParameterizedTest
    @MethodSource("nothingToSee")
    void text_in_which_nothing_can_be_seen_is_empty(String raw) {
        assertThat(PlainText.line(raw, MAX)).isEmpty();
        assertThat(PlainText.lines(raw, MAX)).isEmpty();
    }

    static Stream<Arguments> nothingToSee() {
        return Stream.of(
                argumentSet("nothing", ""),
                argumentSet("a space", " "),
                argumentSet("blanks of every sort", " \t\n\r\n\u00A0\u2003\u3000"),
                argumentSet("line separator", "\u2028"),
                argumentSet("zero-width space", "\u200B"),
                argumentSet("zero-width non-joiner", "\u200C"),
                argumentSet("zero-width joiner", "\u200D"),
                argumentSet("word joiner", "\u2060"),
                argumentSet("byte order mark", "\uFEFF"),
                argumentSet("soft hyphen", "\u00AD"),
                argumentSet("direction marks", "\u200E\u200F\u061C"),
                argumentSet("Mongolian vowel separator", "\u180E"),
                argumentSet("combining grapheme joiner", "\u034F"),
                argumentSet("Hangul filler", "\u3164"),
                argumentSet("half-width Hangul filler", "\uFFA0"),
                argumentSet("Hangul initial filler", "\u115F"),
                argumentSet("Hangul vowel filler", "\u1160"),
                argumentSet("blank Braille pattern", "\u2800"),
                argumentSet("an accent on nothing", "\u0301"),
                argumentSet("a circle around nothing", "\u20DD"),
                argumentSet("variation selector", "\uFE0F"),
                argumentSet("tags", "\uDB40\uDC41\uDB40\uDC7F"),
                argumentSet("several of them among blanks", " \u200B \u3164 \uFEFF\u2800 "));
    }

    @ParameterizedTest
    @MethodSource("nothingToSeeInLines")
    void lines_in_which_nothing_can_be_seen_are_empty(String raw) {
        assertThat(PlainText.lines(raw, MAX)).isEmpty();
    }

    static Stream<Arguments> nothingToSeeInLines() {
        return Stream.of(
                argumentSet("two zero-width spaces", "\u200B\n\u200B"),
                argumentSet("two Hangul fillers", "\u3164\n\n\u3164"),
                argumentSet("two Hangul fillers, the other line end", "\u3164\r\n\u3164"),
                argumentSet("two direction overrides", "\u202E\n\u202C"));
    }

    @ParameterizedTest
    @MethodSource("illegalEverywhere")
    void what_no_text_may_hold_is_refused(String raw) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> PlainText.line(raw, MAX));
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> PlainText.lines(raw, MAX));
    }

    static Stream<Arguments> illegalEverywhere() {
        return Stream.of(
                argumentSet("NUL", "a\0b"),
                argumentSet("NUL at the end", "ab\0"),
                argumentSet("nothing but NUL", "\0"),
                argumentSet("NUL among the invisible", "\u200B\0\u200B"),
                argumentSet("bell", "a\u0007b"),
                argumentSet("backspace", "a\bb"),
                argumentSet("escape", "\u001B[31mred"),
                argumentSet("tab inside", "a\tb"),
                argumentSet("vertical tab inside", "a\u000Bb"),
                argumentSet("form feed inside", "a\fb"),
                argumentSet("carriage return without line feed", "a\rb"),
                argumentSet("two carriage returns and a line feed", "a\r\r\nb"),
                argumentSet("delete", "a\u007Fb"),
                argumentSet("next line", "a\u0085b"),
                argumentSet("the last control character", "a\u009Fb"),
                argumentSet("high surrogate alone", "a\uD83Db"),
                argumentSet("low surrogate alone", "a\uDE00b"),
                argumentSet("nothing but a high surrogate", "\uD83D"),
                argumentSet("surrogates the wrong way round", "\uDE00\uD83D"),
                argumentSet("two high surrogates and a low one", "\uD83D\uD83D\uDE00"),
                argumentSet("high surrogate at the end", "😀\uD83D"));
    }

    @ParameterizedTest
    @MethodSource("illegalInOneLine")
    void what_one_line_may_not_hold_is_refused_there(String raw) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> PlainText.line(raw, MAX));
    }

    static Stream<Arguments> illegalInOneLine() {
        return Stream.of(
                argumentSet("line feed", "a\nb"),
                argumentSet("carriage return and line feed", "a\r\nb"),
                argumentSet("line separator", "a\u2028b"),
                argumentSet("paragraph separator", "a\u2029b"),
                argumentSet("left-to-right embedding", "a\u202Ab"),
                argumentSet("right-to-left embedding", "a\u202Bb"),
                argumentSet("pop directional formatting", "a\u202Cb"),
                argumentSet("left-to-right override", "a\u202Db"),
                argumentSet("right-to-left override", "a\u202Eb"),
                argumentSet("left-to-right isolate", "a\u2066b"),
                argumentSet("right-to-left isolate", "a\u2067b"),
                argumentSet("first strong isolate", "a\u2068b"),
                argumentSet("pop directional isolate", "a\u2069b"));
    }

    @ParameterizedTest
    @MethodSource("severalLines")
    void several_lines_keep_their_ends_in_one_form(String raw, String expected) {
        assertThat(PlainText.lines(raw, MAX)).isEqualTo(expected);
    }

    static Stream<Arguments> severalLines() {
        return Stream.of(
                argumentSet("line feed", "a\nb", "a\nb"),
                argumentSet("carriage return and line feed", "a\r\nb", "a\nb"),
                argumentSet("both", "a\r\nb\nc", "a\nb\nc"),
                argumentSet("empty lines", "a\n\n\r\nb", "a\n\n\nb"),
                argumentSet("indented lines", "a\n  b", "a\n  b"),
                argumentSet("an invisible line between visible ones", "a\n\u200B\nb", "a\n\u200B\nb"),
                argumentSet("an override, which ends with its paragraph", "a\u202Eb", "a\u202Eb"));
    }

    @ParameterizedTest
    @MethodSource("units")
    void the_bound_counts_code_points_of_the_composed_text(String unit, int codePoints) {
        int bound = 10 * codePoints;

        assertThat(PlainText.line(unit.repeat(10), bound)).isNotEmpty();
        assertThat(PlainText.lines(unit.repeat(10), bound)).isNotEmpty();
        assertInvalid(ViolationCode.TOO_LARGE, bound, () -> PlainText.line(unit.repeat(10) + "a", bound));
        assertInvalid(ViolationCode.TOO_LARGE, bound, () -> PlainText.lines(unit.repeat(10) + "a", bound));
        assertInvalid(ViolationCode.TOO_LARGE, bound, () -> PlainText.lines(unit.repeat(11), bound));
    }

    static Stream<Arguments> units() {
        return Stream.of(
                argumentSet("a letter of one byte", "x", 1),
                argumentSet("a letter of two bytes", "é", 1),
                argumentSet("a letter in two parts", "e\u0301", 1),
                argumentSet("a syllable of three bytes", "한", 1),
                argumentSet("a syllable in three parts", HAN_IN_THREE_JAMO, 1),
                argumentSet("an emoji of two chars", "😀", 1),
                argumentSet("a flag", "🇰🇷", 2),
                argumentSet("a family", FAMILY, 7));
    }

    @Test
    void blanks_around_do_not_count() {
        assertThat(PlainText.line(" ".repeat(100) + "abc" + "\u3000".repeat(100), 3))
                .isEqualTo("abc");
    }

    @Test
    void a_line_end_counts_once_however_it_was_typed() {
        assertThat(PlainText.lines("a\r\nb", 3)).isEqualTo("a\nb");
        assertInvalid(ViolationCode.TOO_LARGE, 3, () -> PlainText.lines("a\r\n\r\nb", 3));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void source_keeps_its_tabs_and_indents_and_loses_the_blank_lines_around_it(String raw, String expected) {
        assertThat(PlainText.source(raw, MAX)).isEqualTo(expected);
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                argumentSet("a word", "a", "a"),
                argumentSet("an indent at the beginning", "    a", "    a"),
                argumentSet("a tab at the beginning", "\ta", "\ta"),
                argumentSet("a tab inside", "a\tb", "a\tb"),
                argumentSet("indented lines", "a\n    b\n\tc", "a\n    b\n\tc"),
                argumentSet("spaces at a line's end", "a  \nb", "a  \nb"),
                argumentSet("blank lines inside", "a\n\n \n\nb", "a\n\n \n\nb"),
                argumentSet("blank lines before", "\n\n\na", "a"),
                argumentSet("blank lines before an indent", "\n \t\n  a", "  a"),
                argumentSet("lines of other blanks before", "\u3000\n\u00A0\na", "a"),
                argumentSet("blanks and blank lines after", "a \t\n \n\u3000", "a"),
                argumentSet("lines of another system", "\r\na\r\nb\r\n", "a\nb"),
                argumentSet("separators of lines and paragraphs", "\u2028a\u2029b\u2029", "a\nb"),
                argumentSet("decomposed Korean", HAN_IN_THREE_JAMO, "한"),
                argumentSet("an override, which ends with its paragraph", "a\u202Eb", "a\u202Eb"),
                argumentSet("nothing", "", ""),
                argumentSet("blanks", " \t\n \u3000\n\n ", ""),
                argumentSet("a blank", " ", ""),
                argumentSet("a line end", "\n", ""),
                argumentSet("what cannot be seen", "\u200B\n\u3164", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\0b", "\0", "a\bb", "a\u001Bb", "a\u000Bb", "a\fb", "a\rb", "a\u0085b", "a\uD83D", "\uDE00a"})
    void no_other_control_character_stands_in_source(String raw) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> PlainText.source(raw, MAX));
    }

    @ParameterizedTest
    @MethodSource("units")
    void the_bound_of_source_counts_code_points_of_the_composed_text(String unit, int codePoints) {
        int bound = 10 * codePoints + 1;

        assertThat(PlainText.source("\n\t" + unit.repeat(10) + " \n", bound)).isNotEmpty();
        assertInvalid(ViolationCode.TOO_LARGE, bound, () -> PlainText.source("\n\t" + unit.repeat(10) + "a", bound));
    }

    @ParameterizedTest
    @MethodSource("longest")
    @Timeout(10)
    void text_of_any_size_is_judged_in_a_moment(String raw) {
        assertInvalid(ViolationCode.TOO_LARGE, MAX, () -> PlainText.line(raw, MAX));
        assertInvalid(ViolationCode.TOO_LARGE, MAX, () -> PlainText.lines(raw, MAX));
        assertInvalid(ViolationCode.TOO_LARGE, MAX, () -> PlainText.source(raw, MAX));
    }

    static Stream<Arguments> longest() {
        return Stream.of(
                argumentSet("spaces inside", "a" + " ".repeat(250_000) + "b"),
                argumentSet("tabs inside", "a" + "\t".repeat(250_000) + "b"),
                argumentSet("line ends inside", "a" + "\n".repeat(250_000) + "b"),
                argumentSet("line ends of another system inside", "a" + "\r\n".repeat(125_000) + "b"),
                argumentSet("blank lines inside", "a" + " \t\n".repeat(80_000) + "b"),
                argumentSet("letters with marks", "a\u0301\u0316".repeat(50_000)),
                argumentSet(
                        "letters with as many marks as they may have", ("a" + "\u0301\u0316".repeat(250)).repeat(250)),
                argumentSet("syllables in three parts", HAN_IN_THREE_JAMO.repeat(28_000)));
    }

    @Test
    @Timeout(10)
    void blanks_of_any_number_around_are_gone_in_a_moment() {
        for (String blank : List.of(" ", "\t", "\n", "\r\n", "\u3000", " \t\n")) {
            String around = blank.repeat(100_000);

            assertThat(PlainText.lines(around + "a" + around, 1)).isEqualTo("a");
            assertThat(PlainText.source("\n" + around + "\na" + around, 1)).isEqualTo("a");
            assertThat(PlainText.source(around, 1)).isEmpty();
        }
    }

    @Test
    @Timeout(10)
    void more_than_500_marks_in_a_row_are_refused_because_they_take_too_long_to_sort() {
        String most = "\u0301\u0316".repeat(250);

        assertThat(PlainText.line("x" + most + "x" + most, 1_002)).hasSize(1_002);
        for (String marks : List.of(most + "\u0301", most + "\u0903", most + "\u20DD", "\u0301\u0316".repeat(60_000))) {
            assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> PlainText.line("x" + marks, MAX));
            assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> PlainText.lines("x" + marks, MAX));
            assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> PlainText.source("x" + marks, MAX));
        }
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void the_beginning_of_a_text_ends_between_what_readers_see_as_characters(String text, int max, String expected) {
        assertThat(PlainText.beginning(text, max)).isEqualTo(expected);
    }

    static Stream<Arguments> beginnings() {
        return Stream.of(
                argumentSet("nothing", "", 1, ""),
                argumentSet("a shorter text", "ab", 3, "ab"),
                argumentSet("a text that fits", "abc", 3, "abc"),
                argumentSet("a longer text", "abcd", 3, "abc"),
                argumentSet("emoji of two chars", "😀😀😀", 2, "😀😀"),
                argumentSet("a letter and its mark", "ax\u0301b", 2, "a"),
                argumentSet("a mark at the end", "ax\u0301b", 3, "ax\u0301"),
                argumentSet("a family", "a" + FAMILY + "b", 7, "a"),
                argumentSet("a whole family", "a" + FAMILY + "b", 8, "a" + FAMILY),
                argumentSet("one flag and a half", "🇰🇷🇰🇷", 3, "🇰🇷"),
                argumentSet("a skin tone", "a👋🏽", 2, "a"),
                argumentSet("a variation selector", "a\u2764\uFE0F", 2, "a"),
                argumentSet("a syllable in parts", "a" + HAN_IN_THREE_JAMO, 3, "a"),
                argumentSet("a character that is longer than the beginning", FAMILY + "a", 3, "👨\u200D👩"),
                argumentSet("a letter with many marks", "x" + "\u0301".repeat(9), 4, "x" + "\u0301".repeat(3)));
    }

    @Test
    void required_text_may_not_be_empty() {
        assertThat(PlainText.required("a")).isEqualTo("a");
        assertInvalid(ViolationCode.REQUIRED, () -> PlainText.required(""));
    }

    @ParameterizedTest
    @MethodSource("surrogates")
    void an_unpaired_surrogate_is_noticed(String text, boolean unpaired) {
        assertThat(PlainText.hasUnpairedSurrogate(text)).isEqualTo(unpaired);
    }

    static Stream<Arguments> surrogates() {
        return Stream.of(
                argumentSet("nothing", "", false),
                argumentSet("a letter", "a", false),
                argumentSet("a pair", "\uD83D\uDE00", false),
                argumentSet("two pairs", "\uD83D\uDE00\uD83D\uDE00", false),
                argumentSet("the high half", "\uD83D", true),
                argumentSet("the low half", "\uDE00", true),
                argumentSet("the halves the wrong way round", "\uDE00\uD83D", true),
                argumentSet("a pair and a half", "\uD83D\uDE00\uDE00", true),
                argumentSet("halves with something between", "\uD83Da\uDE00", true));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_is_typed_is_refused_or_brought_to_a_form_that_stays(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String raw = RandomText.next(random, 12);
            assertStays(raw, text -> PlainText.line(text, MAX));
            assertStays(raw, text -> PlainText.lines(text, MAX));
            assertStays(raw, text -> PlainText.source(text, MAX));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 9", "3, 14"})
    void whatever_is_accepted_is_within_its_bound_composed_trimmed_and_free_of_control_characters(long seed, int max) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            accepted(RandomText.next(random, 20), text -> PlainText.lines(text, max))
                    .ifPresent(text -> {
                        assertThat(text.codePointCount(0, text.length())).isLessThanOrEqualTo(max);
                        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                                .isTrue();
                        assertThat(text).isEqualTo(text.strip());
                        assertThat(text.replace("\n", "").codePoints()).noneMatch(Character::isISOControl);
                    });
        }
    }

    private static void assertStays(String raw, UnaryOperator<String> rule) {
        accepted(raw, rule).ifPresent(text -> assertThat(rule.apply(text)).isEqualTo(text));
    }

    /** Lets everything through but the one refusal that a rule may answer with. */
    private static Optional<String> accepted(String raw, UnaryOperator<String> rule) {
        try {
            return Optional.of(rule.apply(raw));
        } catch (InvalidValueException refusal) {
            return Optional.empty();
        }
    }
}
