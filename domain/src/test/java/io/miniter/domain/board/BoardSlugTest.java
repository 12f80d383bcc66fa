package io.miniter.domain.board;

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

final class BoardSlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"qa", "free", "notice", "a-1", "1-a", "2026", "a-b-c-d", "abcdefghijklmnopqrstuvwxyz0123"})
    void small_letters_and_digits_with_single_hyphens_between_make_a_slug(String value) {
        assertThat(new BoardSlug(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void a_slug_is_required(String value) {
        assertInvalid(ViolationCode.REQUIRED, () -> new BoardSlug(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "-"})
    void a_slug_is_not_shorter_than_two(String value) {
        assertInvalid(ViolationCode.TOO_SMALL, 2, () -> new BoardSlug(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 32, 100_000})
    void a_slug_is_not_longer_than_thirty(int length) {
        assertInvalid(ViolationCode.TOO_LARGE, 30, () -> new BoardSlug("a".repeat(length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "-a", "a-", "a--b", "-a-b", "a-b-"})
    void hyphens_stand_alone_and_between(String value) {
        assertInvalid(ViolationCode.MALFORMED, () -> new BoardSlug(value));
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void no_other_character_stands_in_a_slug(String value) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new BoardSlug(value));
    }

    static Stream<Arguments> illegal() {
        return Stream.of(
                argumentSet("a capital letter", "Free"),
                argumentSet("a space before", " free"),
                argumentSet("a space after", "free "),
                argumentSet("a line feed after", "free\n"),
                argumentSet("an underscore", "fr_ee"),
                argumentSet("a slash", "fr/ee"),
                argumentSet("two dots", ".."),
                argumentSet("a percent sign", "%2e"),
                argumentSet("NUL", "fr\0ee"),
                argumentSet("the kelvin sign, whose lower case is k", "\u212Aino"),
                argumentSet("Cyrillic that looks like Latin", "frее"),
                argumentSet("Korean", "자유"),
                argumentSet("Arabic digits", "٠١"),
                argumentSet("another hyphen", "a‐b"),
                argumentSet("an emoji", "free😀"),
                argumentSet("half a surrogate pair", "fr\uD83Dee"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_typed_is_a_slug_exactly_if_it_matches_the_rule(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String typed = random.nextBoolean() ? RandomText.next(random, 4) : mostlyLegal(random);

            assertThat(isSlug(typed))
                    .as(typed)
                    .isEqualTo(typed.length() <= 30 && typed.matches("(?!.$)[a-z0-9]+(-[a-z0-9]+)*"));
        }
    }

    private static String mostlyLegal(Random random) {
        String characters = "abcxyz0189abcxyz0189abcxyz0189-";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(34);
        for (int position = 0; position < length; position++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    private static boolean isSlug(String typed) {
        try {
            return new BoardSlug(typed).value().equals(typed);
        } catch (InvalidValueException refusal) {
            return false;
        }
    }
}
