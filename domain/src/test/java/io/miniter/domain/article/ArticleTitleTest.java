package io.miniter.domain.article;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.ViolationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleTitleTest {

    @Test
    void a_title_is_kept_in_its_normal_form() {
        assertThat(new ArticleTitle(" \u3000\u110C\u1165\u11B7\u1109\u1175\u11B7 Menu!\n").value())
                .isEqualTo("점심 Menu!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "한", "e\u0301", "\u1112\u1161\u11AB", "😀"})
    void a_title_has_up_to_200_code_points(String character) {
        assertThat(new ArticleTitle(character.repeat(200)).value().codePoints()).hasSize(200);
        assertThat(new ArticleTitle(" " + character.repeat(200) + "\n").value().codePoints())
                .hasSize(200);
        assertInvalid(ViolationCode.TOO_LARGE, 200, () -> new ArticleTitle(character.repeat(201)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\r\n", "\u3000", "\u200B", "\u3164", "\uFE0F"})
    void a_title_in_which_nothing_can_be_seen_is_none(String value) {
        assertInvalid(ViolationCode.REQUIRED, () -> new ArticleTitle(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u2028b", "a\tb", "a\0b", "\0", "a\u202Eb", "a\uD83D", "\uDE00a"})
    void a_title_is_one_line_of_whole_characters(String value) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new ArticleTitle(value));
    }
}
