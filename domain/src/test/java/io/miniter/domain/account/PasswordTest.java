package io.miniter.domain.account;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.RandomText;
import io.miniter.domain.shared.ViolationCode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordTest {

    @ParameterizedTest
    @MethodSource("acceptable")
    void eight_characters_to_72_bytes_make_a_password(String value) {
        assertThat(new Password(value).value()).isEqualTo(value);
    }

    static Stream<Arguments> acceptable() {
        return Stream.of(
                argumentSet("8 letters", "abcdefgh"),
                argumentSet("8 digits", "12345678"),
                argumentSet("8 spaces", "        "),
                argumentSet("8 syllables in 24 bytes", "한".repeat(8)),
                argumentSet("8 emoji in 32 bytes", "🐎".repeat(8)),
                argumentSet("72 letters in 72 bytes", "x".repeat(72)),
                argumentSet("36 letters of two bytes", "é".repeat(36)),
                argumentSet("24 syllables in 72 bytes", "한".repeat(24)),
                argumentSet("18 emoji in 72 bytes", "🐎".repeat(18)),
                argumentSet("bytes of every length", "aé한🐎aé한🐎"),
                argumentSet("spaces inside and around", "  correct horse  "),
                argumentSet("every printable sign", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"));
    }

    @Test
    void a_password_is_required() {
        assertInvalid(ViolationCode.REQUIRED, () -> new Password(""));
    }

    @ParameterizedTest
    @MethodSource("tooShort")
    void fewer_than_eight_characters_are_too_few_whatever_their_bytes(String value) {
        assertInvalid(ViolationCode.TOO_SMALL, 8, () -> new Password(value));
    }

    static Stream<Arguments> tooShort() {
        return Stream.of(
                argumentSet("1 letter", "a"),
                argumentSet("7 letters", "abcdefg"),
                argumentSet("7 syllables in 21 bytes", "한".repeat(7)),
                argumentSet("7 emoji in 14 chars", "🐎".repeat(7)),
                argumentSet("7 syllables in 21 parts", Normalizer.normalize("한".repeat(7), Normalizer.Form.NFD)),
                argumentSet("4 letters with 4 accents", "e\u0301".repeat(4)));
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void more_than_72_bytes_are_too_many_whatever_their_characters(String value) {
        assertInvalid(ViolationCode.TOO_MANY_BYTES, 72, () -> new Password(value));
    }

    static Stream<Arguments> tooLong() {
        return Stream.of(
                argumentSet("73 letters", "x".repeat(73)),
                argumentSet("37 letters of two bytes", "é".repeat(37)),
                argumentSet("25 syllables", "한".repeat(25)),
                argumentSet("24 syllables and a letter", "한".repeat(24) + "a"),
                argumentSet("19 emoji", "🐎".repeat(19)),
                argumentSet("71 letters and one of two bytes", "x".repeat(71) + "é"),
                argumentSet("a hundred thousand letters", "x".repeat(100_000)));
    }

    @Test
    void bytes_are_counted_in_the_composed_form() {
        String decomposed = Normalizer.normalize("한".repeat(24), Normalizer.Form.NFD);
        assertThat(decomposed.getBytes(StandardCharsets.UTF_8)).hasSize(216);

        assertThat(new Password(decomposed).value()).isEqualTo("한".repeat(24));
    }

    @Test
    void a_password_is_the_same_whichever_keyboard_typed_it() {
        assertThat(new Password(Normalizer.normalize("비밀번호 café", Normalizer.Form.NFD)))
                .isEqualTo(new Password("비밀번호 café"));
    }

    @Test
    void case_and_spaces_tell_passwords_apart() {
        assertThat(new Password("correct horse"))
                .isNotEqualTo(new Password("Correct horse"))
                .isNotEqualTo(new Password("correct horse "))
                .isNotEqualTo(new Password("correct  horse"));
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void control_characters_and_half_characters_are_refused(String value) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new Password(value));
    }

    static Stream<Arguments> illegal() {
        return Stream.of(
                argumentSet("NUL, where bcrypt would stop", "password\0password"),
                argumentSet("nothing but NUL", "\0\0\0\0\0\0\0\0"),
                argumentSet("tab", "pass\tword"),
                argumentSet("line feed", "password\n"),
                argumentSet("carriage return", "password\r"),
                argumentSet("delete", "pass\u007Fword"),
                argumentSet("next line", "pass\u0085word"),
                argumentSet("high surrogate alone", "pass\uD83Dword"),
                argumentSet("low surrogate alone", "password\uDE00"));
    }

    @Test
    void a_password_does_not_show_itself() {
        assertThat(new Password("correct horse").toString()).isEqualTo("Password[hidden]");
        assertThat("" + new Password("correct horse")).doesNotContain("correct", "horse");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_accepted_is_within_both_bounds_and_stays_as_it_is(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            try {
                String value = new Password(RandomText.next(random, 30)).value();

                assertThat(value.codePointCount(0, value.length())).isGreaterThanOrEqualTo(8);
                assertThat(value.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(72);
                assertThat(new Password(value).value()).isEqualTo(value);
                assertThat(new PasswordAttempt(value).value()).isEqualTo(value);
            } catch (InvalidValueException refusal) {
                assertThat(refusal.violation().code())
                        .isIn(
                                ViolationCode.REQUIRED,
                                ViolationCode.ILLEGAL_CHARACTER,
                                ViolationCode.TOO_SMALL,
                                ViolationCode.TOO_MANY_BYTES);
            }
        }
    }
}
