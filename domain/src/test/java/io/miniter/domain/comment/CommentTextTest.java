package io.miniter.domain.comment;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.ViolationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommentTextTest {

    @Test
    void a_text_is_kept_in_its_normal_form() {
        assertThat(new CommentText(" \u1112\u1161\u11AB글\r\n\r\ntwo\n").value()).isEqualTo("한글\n\ntwo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "한", "e\u0301", "\u1112\u1161\u11AB", "😀"})
    void a_text_has_up_to_2000_code_points(String character) {
        assertThat(new CommentText(character.repeat(2_000)).value().codePoints())
                .hasSize(2_000);
        assertInvalid(ViolationCode.TOO_LARGE, 2_000, () -> new CommentText(character.repeat(2_001)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\r\n", "\u200B\n\u200B", "\u3164", "\u202E"})
    void a_text_in_which_nothing_can_be_seen_is_none(String value) {
        assertInvalid(ViolationCode.REQUIRED, () -> new CommentText(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\0", "a\tb", "a\rb", "a\u0085b", "a\uD83D", "\uDE00a"})
    void control_characters_and_half_characters_are_refused(String value) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new CommentText(value));
    }
}
