package io.miniter.domain.account;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.miniter.domain.shared.ViolationCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DisplayNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "Alice Liddell", "앨리스", "O'Brien-Ångström", "مرحبا", "🐇", "alice@example.com"})
    void a_name_may_be_in_any_script(String value) {
        assertThat(new DisplayName(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("longest")
    void a_name_has_up_to_fifty_code_points(String character) {
        assertThat(new DisplayName(character.repeat(50)).value()).isNotEmpty();
        assertInvalid(ViolationCode.TOO_LARGE, 50, () -> new DisplayName(character.repeat(51)));
    }

    static Stream<Arguments> longest() {
        return Stream.of(
                argumentSet("letters", "a"),
                argumentSet("syllables", "한"),
                argumentSet("syllables in parts", "\u1112\u1161\u11AB"),
                argumentSet("emoji", "😀"));
    }

    @Test
    void a_name_is_trimmed_and_composed() {
        assertThat(new DisplayName("\u3000 \u1112\u1161\u11AB\u00A0\n")).isEqualTo(new DisplayName("한"));
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void a_name_that_cannot_be_seen_is_none(String value) {
        assertInvalid(ViolationCode.REQUIRED, () -> new DisplayName(value));
    }

    static Stream<Arguments> nothing() {
        return Stream.of(
                argumentSet("nothing", ""),
                argumentSet("spaces", "   "),
                argumentSet("no-break spaces", "\u00A0\u00A0"),
                argumentSet("Hangul filler", "\u3164"),
                argumentSet("zero-width spaces", "\u200B\u200B"),
                argumentSet("blank Braille", "\u2800"));
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void what_would_break_the_line_or_turn_its_neighbours_around_is_refused(String value) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new DisplayName(value));
    }

    static Stream<Arguments> illegal() {
        return Stream.of(
                argumentSet("line feed", "Alice\nLiddell"),
                argumentSet("tab", "Alice\tLiddell"),
                argumentSet("NUL", "Alice\0"),
                argumentSet("right-to-left override", "Alice\u202Etxt.exe"),
                argumentSet("right-to-left isolate", "Alice\u2067"),
                argumentSet("half a surrogate pair", "Alice\uD83D"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "Alice_99", "___", "abcdefghijklmnopqrstuvwxyz0123"})
    void somebody_who_chose_no_name_is_called_by_their_handle(String handle) {
        assertThat(DisplayName.of(new Handle(handle)).value()).isEqualTo(handle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"앨리스 Kim", "Иван Ivanov", "μΩ", "Ångström", "漢字Kana", "O'Brien", "Иван2", "Alice (Алиса)"})
    void a_name_may_be_in_several_scripts(String value) {
        assertThat(DisplayName.chosen(value)).isEqualTo(new DisplayName(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0410lice", "Ali\u0441e", "\u0391lice", "Miniter \u0410dmin", "R\u043E\u043Et", "Al1\u0441e"})
    void a_word_of_letters_that_look_alike_in_two_scripts_is_refused(String value) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> DisplayName.chosen(value));
    }
}
