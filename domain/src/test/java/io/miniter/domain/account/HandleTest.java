package io.miniter.domain.account;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HandleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "ABC",
                "123",
                "___",
                "a_1",
                "Alice_Liddell_99",
                "azAZ09_",
                "abcdefghijklmnopqrstuvwxyz0123"
            })
    void letters_digits_and_underscores_make_a_handle_which_keeps_its_case(String value) {
        assertThat(new Handle(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "   ", "\t\n", "\u3000\u3000\u3000"})
    void a_handle_is_required(String value) {
        assertInvalid(ViolationCode.REQUIRED, () -> new Handle(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_handle_is_not_shorter_than_three(int length) {
        assertInvalid(ViolationCode.TOO_SMALL, 3, () -> new Handle("a".repeat(length)));
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 32, 1000})
    void a_handle_is_not_longer_than_thirty(int length) {
        assertInvalid(ViolationCode.TOO_LARGE, 30, () -> new Handle("a".repeat(length)));
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void no_other_character_stands_in_a_handle(String value) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new Handle(value));
    }

    static Stream<Arguments> illegal() {
        return Stream.of(
                argumentSet("a space inside", "al ice"),
                argumentSet("a space before", " alice"),
                argumentSet("a space after", "alice "),
                argumentSet("a line feed after", "alice\n"),
                argumentSet("NUL", "ali\0ce"),
                argumentSet("a hyphen", "al-ice"),
                argumentSet("a dot", "al.ice"),
                argumentSet("an at sign", "@alice"),
                argumentSet("a slash", "al/ice"),
                argumentSet("a percent sign", "al%ice"),
                argumentSet("a letter with an accent", "álice"),
                argumentSet("a sharp s", "straße"),
                argumentSet("a dotless i", "ıstanbul"),
                argumentSet("the kelvin sign, whose lower case is k", "\u212Aelvin"),
                argumentSet("Cyrillic that looks like Latin", "аlice"),
                argumentSet("Korean", "앨리스"),
                argumentSet("full-width letters", "ａｌｉｃｅ"),
                argumentSet("Arabic digits", "٠١٢"),
                argumentSet("an emoji", "alice😀"),
                argumentSet("zero-width space", "ali\u200Bce"),
                argumentSet("half a surrogate pair", "ali\uD83Dce"));
    }

    @ParameterizedTest
    @CsvSource({
        "alice, alice, true",
        "alice, ALICE, true",
        "Alice, aLICE, true",
        "Alice_9, aLICE_9, true",
        "alice, alicf, false",
        "alice, alice_, false",
        "a_b, axb, false"
    })
    void handles_are_the_same_in_any_case(String one, String other, boolean same) {
        assertThat(new Handle(one).sameAs(new Handle(other))).isEqualTo(same);
        assertThat(new Handle(other).sameAs(new Handle(one))).isEqualTo(same);
        assertThat(new Handle(one).key().equals(new Handle(other).key())).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"ALICE, alice", "Alice_Liddell_99, alice_liddell_99", "IIJ, iij", "___, ___"})
    void the_key_is_in_lower_case(String value, String key) {
        assertThat(new Handle(value).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_typed_is_a_handle_exactly_if_it_matches_the_rule(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String typed = random.nextBoolean() ? RandomText.next(random, 8) : mostlyLegal(random);

            assertThat(isHandle(typed)).as(typed).isEqualTo(typed.matches("[a-zA-Z0-9_]{3,30}"));
        }
    }

    private static String mostlyLegal(Random random) {
        String characters = "abcxyzABCXYZ0189____-";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(36);
        for (int position = 0; position < length; position++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    private static boolean isHandle(String typed) {
        try {
            return new Handle(typed).value().equals(typed);
        } catch (InvalidValueException refusal) {
            return false;
        }
    }
}
