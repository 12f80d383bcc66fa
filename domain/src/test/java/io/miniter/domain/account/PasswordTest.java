package io.miniter.domain.account;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.RandomText;
import io.miniter.domain.shared.ViolationCode;
import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordTest {

    private static final Handle ALICE = new Handle("alice_liddell");
    private static final EmailAddress ADDRESS = new EmailAddress("A.Liddell@example.com");

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
    @MethodSource("characters")
    void up_to_128_characters_of_any_script_are_taken(String character) {
        assertThat(new Password(character.repeat(128)).value().codePoints()).hasSize(128);
        assertInvalid(ViolationCode.TOO_LARGE, 128, () -> new Password(character.repeat(129)));
    }

    static Stream<Arguments> characters() {
        return Stream.of(
                argumentSet("letters", "x"),
                argumentSet("letters of two bytes", "é"),
                argumentSet("syllables", "한"),
                argumentSet("syllables in three parts", "\u1112\u1161\u11AB"),
                argumentSet("a letter that comes as four", "\u03C9\u0314\u0342\u0345"),
                argumentSet("emoji", "🐎"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_025, 62_000, 100_000})
    void what_is_far_too_long_is_refused_before_it_is_normalised(int marks) {
        assertInvalid(ViolationCode.TOO_LARGE, 128, () -> new Password("\u0323\u0301".repeat(marks / 2 + 1)));
    }

    @Test
    void more_marks_in_a_row_than_any_script_has_are_refused_before_they_are_normalised() {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new Password("x" + "\u0301\u0323".repeat(251)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Alice_Liddell", "ALICE_LIDDELL", "a.liddell@example.com", "A.Liddell@Example.com", "A.LIDDELL"})
    void what_everybody_can_read_is_the_name_of_an_account(String value) {
        assertThat(new Password(value).isNameOf(ALICE, ADDRESS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alice_Liddell1", "alice liddell", "example.com", "a.liddell@", "correct horse"})
    void what_only_resembles_it_is_not(String value) {
        assertThat(new Password(value).isNameOf(ALICE, ADDRESS)).isFalse();
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
                String value = new Password(RandomText.next(random, 140)).value();

                assertThat(value.codePointCount(0, value.length())).isBetween(8, 128);
                assertThat(new Password(value).value()).isEqualTo(value);
                assertThat(new PasswordAttempt(value).value()).isEqualTo(value);
            } catch (InvalidValueException refusal) {
                assertThat(refusal.violation().code())
                        .isIn(
                                ViolationCode.REQUIRED,
                                ViolationCode.ILLEGAL_CHARACTER,
                                ViolationCode.TOO_SMALL,
                                ViolationCode.TOO_LARGE);
            }
        }
    }
}
