package io.miniter.domain.tweet;

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

final class TweetTextTest {

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_kept_in_its_normal_form(String raw, String expected) {
        assertThat(new TweetText(raw).value()).isEqualTo(expected);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                argumentSet("a single character", "a", "a"),
                argumentSet("a single emoji", "👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"),
                argumentSet("Korean", "안녕하세요", "안녕하세요"),
                argumentSet("decomposed Korean", "\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글"),
                argumentSet("blanks around", " \u00A0\n hello \u3000\n", "hello"),
                argumentSet("lines", "one\ntwo", "one\ntwo"),
                argumentSet("lines of another system", "one\r\ntwo", "one\ntwo"),
                argumentSet("an empty line", "one\n\ntwo", "one\n\ntwo"),
                argumentSet("text that turns around", "abc \u202Edef", "abc \u202Edef"),
                argumentSet("markup", "<script>alert(1)</script>", "<script>alert(1)</script>"));
    }

    @ParameterizedTest
    @MethodSource("characters")
    void a_text_has_up_to_300_code_points(String character) {
        assertThat(new TweetText(character.repeat(300)).value()).isNotEmpty();
        assertThat(new TweetText("  " + character.repeat(300) + "\n").value()).isNotEmpty();
        assertInvalid(ViolationCode.TOO_LARGE, 300, () -> new TweetText(character.repeat(301)));
    }

    static Stream<Arguments> characters() {
        return Stream.of(
                argumentSet("letters", "a"),
                argumentSet("letters in parts", "e\u0301"),
                argumentSet("syllables", "한"),
                argumentSet("syllables in parts", "\u1112\u1161\u11AB"),
                argumentSet("emoji of two chars", "😀"),
                argumentSet("ideographs outside the basic plane", "𠮷"));
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void a_text_in_which_nothing_can_be_seen_is_none(String raw) {
        assertInvalid(ViolationCode.REQUIRED, () -> new TweetText(raw));
    }

    static Stream<Arguments> nothing() {
        return Stream.of(
                argumentSet("nothing", ""),
                argumentSet("spaces", "   "),
                argumentSet("line ends", "\n\r\n"),
                argumentSet("no-break spaces", "\u00A0\u00A0"),
                argumentSet("zero-width spaces", "\u200B\u200B"),
                argumentSet("zero-width spaces on two lines", "\u200B\n\u200B"),
                argumentSet("Hangul fillers", "\u3164\u3164"),
                argumentSet("Hangul fillers on two lines", "\u3164\n\u3164"),
                argumentSet("an override of nothing", "\u202E"));
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void control_characters_and_half_characters_are_refused(String raw) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new TweetText(raw));
    }

    static Stream<Arguments> illegal() {
        return Stream.of(
                argumentSet("NUL", "a\0b"),
                argumentSet("nothing but NUL", "\0"),
                argumentSet("tab", "a\tb"),
                argumentSet("carriage return alone", "a\rb"),
                argumentSet("escape", "\u001B[31mred"),
                argumentSet("delete", "a\u007Fb"),
                argumentSet("next line", "a\u0085b"),
                argumentSet("high surrogate alone", "a\uD83D"),
                argumentSet("low surrogate alone", "\uDE00a"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_accepted_stays_as_it_is(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            try {
                TweetText text = new TweetText(RandomText.next(random, 10));

                assertThat(new TweetText(text.value())).isEqualTo(text);
            } catch (InvalidValueException refusal) {
                assertThat(refusal.violation().code()).isIn(ViolationCode.REQUIRED, ViolationCode.ILLEGAL_CHARACTER);
            }
        }
    }
}
