package io.miniter.domain.board;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.ViolationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BoardNameTest {

    @Test
    void a_name_is_kept_in_its_normal_form() {
        assertThat(new BoardName(" \u110C\u1161\u110B\u1172 게시판 \n").value()).isEqualTo("자유 게시판");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "한", "e\u0301", "😀"})
    void a_name_has_up_to_50_code_points(String character) {
        assertThat(new BoardName(character.repeat(50)).value()).isNotEmpty();
        assertInvalid(ViolationCode.TOO_LARGE, 50, () -> new BoardName(character.repeat(51)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "\u200B", "\u3164"})
    void a_name_is_required(String value) {
        assertInvalid(ViolationCode.REQUIRED, () -> new BoardName(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\0b", "a\u202Eb", "a\uD83D"})
    void a_name_is_one_line_of_whole_characters(String value) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new BoardName(value));
    }
}
