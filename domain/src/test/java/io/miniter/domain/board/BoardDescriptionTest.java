package io.miniter.domain.board;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.ViolationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BoardDescriptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\r\n", "\u200B\n\u200B", "\u3164"})
    void a_description_may_say_nothing(String value) {
        assertThat(new BoardDescription(value)).isEqualTo(BoardDescription.EMPTY);
    }

    @Test
    void a_description_may_have_lines() {
        assertThat(new BoardDescription(" one\r\ntwo\n\nthree ").value()).isEqualTo("one\ntwo\n\nthree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "한", "e\u0301", "😀"})
    void a_description_has_up_to_300_code_points(String character) {
        assertThat(new BoardDescription(character.repeat(300)).value()).isNotEmpty();
        assertInvalid(ViolationCode.TOO_LARGE, 300, () -> new BoardDescription(character.repeat(301)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\0b", "a\rb", "a\uD83D"})
    void control_characters_and_half_characters_are_refused(String value) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new BoardDescription(value));
    }
}
