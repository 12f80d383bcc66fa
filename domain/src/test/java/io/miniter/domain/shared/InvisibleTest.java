package io.miniter.domain.shared;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What cannot be seen: as the whole of a text it is nothing, and within one line it is taken out where it does nothing.
 */
final class InvisibleTest {

    /** Ends of the ranges of {@code Default_Ignorable_Code_Point}, and some from their middle. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x180F, 0x200B, 0x200C, 0x200D,
                0x200E, 0x200F, 0x2060, 0x2064, 0x2065, 0x206A, 0x206F, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0,
                0xFFF5, 0xFFF8, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0001, 0xE0002, 0xE001F, 0xE0020,
                0xE007F, 0xE0080, 0xE00FF, 0xE0100, 0xE01EF, 0xE01F0, 0xE0FFF, 0x2800, 0x1D159, 0x13441, 0x13442
            })
    void a_text_of_nothing_that_can_be_seen_is_blank(int character) {
        String text = Character.toString(character);

        assertThat(PlainText.lines(text, 10)).isEmpty();
        assertThat(PlainText.lines(text + "\n" + text, 10)).isEmpty();
        assertThat(PlainText.line(text, 10)).isEmpty();
        assertThat(PlainText.source(text, 10)).isEmpty();
        assertThat(PlainText.lines(text + "x", 10)).endsWith("x");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2030, 0x2070, 0xFFFD, 0xFFFC, 0x1D158, 0x1D15A, 0x1D183, 0xE1000, 0x3163, 0xFFA1, 0x1161})
    void their_neighbours_can_be_seen(int character) {
        assertThat(PlainText.lines(Character.toString(character), 10)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("idle")
    void what_does_nothing_in_a_line_is_taken_out(String raw, String shown) {
        assertThat(PlainText.line(raw, 50)).isEqualTo(shown);
    }

    static Stream<Arguments> idle() {
        return Stream.of(
                argumentSet("zero-width space", "al\u200Bice", "alice"),
                argumentSet("joiner between letters that do not join", "al\u200Dice", "alice"),
                argumentSet("non-joiner between syllables", "앨\u200C리스", "앨리스"),
                argumentSet("marks of direction in a Latin text", "\u200Ealice\u200F \u061C", "alice"),
                argumentSet("byte order mark", "\uFEFFalice", "alice"),
                argumentSet("soft hyphen", "al\u00ADice", "alice"),
                argumentSet("word joiner and invisible times", "al\u2060ice\u2062", "alice"),
                argumentSet("tags behind a letter", "alice\uDB40\uDC61\uDB40\uDC62", "alice"),
                argumentSet("selectors behind a letter", "alice\uFE0F\uDB40\uDD00", "alice"),
                argumentSet("selector behind a digit", "1\uFE0F", "1"),
                argumentSet("Hangul fillers", "앨\u3164리\uFFA0스\u115F", "앨리스"),
                argumentSet("an annotation", "al\uFFF9i\uFFFAc\uFFFBe", "alice"),
                argumentSet("deprecated format characters", "al\u206Aice\u206F", "alice"),
                argumentSet("unassigned and ignorable", "al\u2065ice\uFFF0", "alice"),
                argumentSet("a joiner that joins no emoji", "😀\u200D", "😀"),
                argumentSet("the second of two joiners", "👩\u200D\u200D👧", "👩\u200D👧"),
                argumentSet("what keeps a letter from its accent", "e\u200B\u0301", "é"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩\u200D❤\uFE0F\u200D👨",
                "👨🏽\u200D👩🏽\u200D👧🏽\u200D👦🏽",
                "🏳\uFE0F\u200D🌈",
                "🧑\u200D🚀 in orbit",
                "1\uFE0F\u20E3",
                "☂\uFE0E",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "می\u200Cخواهم",
                "क्\u200Dष",
                "ക്\u200D",
                "න්\u200Dය",
                "مرحبا (C++\u200F) alice",
                "שלום!\u200F",
                "葛\uDB40\uDD00城",
                "ᠠ\u180Bᠡ",
                "ไทย\u200Bไทย",
                "\u115F\u1161",
                "\u1100\u1160",
                "앨리스",
                "日本語",
                "Ångström"
            })
    void what_shapes_its_neighbours_stays(String text) {
        assertThat(PlainText.line(text, 50)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void what_turns_its_neighbours_around_is_refused_in_one_line(int character) {
        assertInvalid(
                ViolationCode.ILLEGAL_CHARACTER, () -> PlainText.line("alice" + Character.toString(character), 50));
        assertInvalid(
                ViolationCode.ILLEGAL_CHARACTER,
                () -> PlainText.line("שלום" + Character.toString(character) + "txt", 50));
    }

    @ParameterizedTest
    @ValueSource(strings = {" \u200F", "\u200F ", "\u3000\u200E", "\u200E \u200F \u061C", " \u200B", "\u200D "})
    void what_does_nothing_before_the_text_is_taken_out_however_much_it_is(String nothing) {
        assertThat(PlainText.line(nothing.repeat(40) + "שלום", 200)).isEqualTo("שלום");
    }

    @Test
    void a_line_is_the_same_when_it_is_read_again() {
        int[] alphabet = {
            'a', '1', ' ', 0x0301, 0x0627, 0x05D0, 0x0915, 0x094D, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x034F,
            0xFE0F, 0x20E3, 0x1F469, 0x1F3F4, 0xE0067, 0xE007F, 0x1F3FD, 0x115F, 0x1160, 0x1161, 0x1100, 0x845B,
            0xE0100, 0x3164, 0x2065, 0x0E01, 0x00AD
        };
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String raw = IntStream.range(0, 12)
                    .map(_ -> alphabet[random.nextInt(alphabet.length)])
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String line = PlainText.line(raw, 50);

            assertThat(PlainText.line(line, 50)).isEqualTo(line);
            assertThat(PlainText.lines(line, 50)).isEqualTo(line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2065", "\u202Ealice", ""})
    void what_was_stored_and_is_refused_today_can_still_be_read(String stored) {
        assertThat(PlainText.<String>restored(stored, text -> PlainText.required(PlainText.line(text, 50))))
                .isEqualTo("\uFFFD");
    }

    @Test
    void what_was_stored_and_is_taken_today_stays_as_it_is() {
        assertThat(PlainText.<String>restored("alice", text -> PlainText.required(PlainText.line(text, 50))))
                .isEqualTo("alice");
    }
}
