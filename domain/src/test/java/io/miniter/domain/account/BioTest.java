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

final class BioTest {

    @ParameterizedTest
    @MethodSource("nothing")
    void a_bio_may_say_nothing(String value) {
        assertThat(new Bio(value)).isEqualTo(Bio.EMPTY);
    }

    static Stream<Arguments> nothing() {
        return Stream.of(
                argumentSet("nothing", ""),
                argumentSet("spaces", "   "),
                argumentSet("empty lines", "\n\r\n\n"),
                argumentSet("Hangul filler", "\u3164"),
                argumentSet("zero-width spaces on two lines", "\u200B\n\u200B"));
    }

    @Test
    void a_bio_may_have_lines() {
        assertThat(new Bio(" one\r\ntwo\n\nthree ").value()).isEqualTo("one\ntwo\n\nthree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "한", "😀"})
    void a_bio_has_up_to_300_code_points(String character) {
        assertThat(new Bio(character.repeat(300)).value()).isEqualTo(character.repeat(300));
        assertInvalid(ViolationCode.TOO_LARGE, 300, () -> new Bio(character.repeat(301)));
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void control_characters_and_half_characters_are_refused(String value) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new Bio(value));
    }

    static Stream<Arguments> illegal() {
        return Stream.of(
                argumentSet("NUL", "a\0b"),
                argumentSet("tab", "a\tb"),
                argumentSet("carriage return alone", "a\rb"),
                argumentSet("half a surrogate pair", "a\uD83D"));
    }
}
