package io.miniter.domain.article;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.RandomText;
import io.miniter.domain.shared.ViolationCode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TagTest {

    @ParameterizedTest
    @MethodSource("tags")
    void letters_digits_and_hyphens_of_any_script_make_a_tag_in_lower_case(String raw, String expected) {
        assertThat(new Tag(raw).value()).isEqualTo(expected);
    }

    static Stream<Arguments> tags() {
        return Stream.of(
                argumentSet("a letter", "a", "a"),
                argumentSet("a digit", "7", "7"),
                argumentSet("capitals", "JAVA", "java"),
                argumentSet("a hyphen", "Spring-Boot-4", "spring-boot-4"),
                argumentSet("hyphens where they please", "-a--b-", "-a--b-"),
                argumentSet("blanks around", " \u3000java\n", "java"),
                argumentSet("Korean", "게시판", "게시판"),
                argumentSet("decomposed Korean", "\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글"),
                argumentSet("Korean compatibility letters", "ㅋㅋㅋ", "ㅋㅋㅋ"),
                argumentSet("Chinese", "漢字", "漢字"),
                argumentSet("an ideograph outside the basic plane", "𠮷", "𠮷"),
                argumentSet("Hindi, with marks on its letters", "हिन्दी", "हिन्दी"),
                argumentSet("Thai, with marks on its letters", "ที่นี่", "ที่นี่"),
                argumentSet("Hebrew, with points", "שָׁלוֹם", Normalizer.normalize("שָׁלוֹם", Normalizer.Form.NFC)),
                argumentSet("Arabic digits", "٢٠٢٦", "٢٠٢٦"),
                argumentSet("Greek, with a sigma at the end", "ΟΔΟΣ", "οδος"),
                argumentSet("a letter that becomes two in lower case", "İ", "i\u0307"),
                argumentSet("a large sharp s", "ẞ", "ß"),
                argumentSet("the kelvin sign", "\u212A", "k"),
                argumentSet("a decomposed letter", "E\u0302\u0323", "ệ"),
                argumentSet("a letter with a mark that nothing composes", "X\u0301", "x\u0301"),
                argumentSet("capitals outside the basic plane", "𐐀", "𐐨"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "\u200B", "\u3164", "\u0301"})
    void a_tag_is_required(String value) {
        assertInvalid(ViolationCode.REQUIRED, () -> new Tag(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "---", "------------------------------"})
    void hyphens_alone_are_no_tag(String value) {
        assertInvalid(ViolationCode.MALFORMED, () -> new Tag(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "한", "e\u0301", "\u1112\u1161\u11AB", "𠮷", "𐐀"})
    void a_tag_has_up_to_30_code_points(String letter) {
        assertThat(new Tag(letter.repeat(30)).value().codePoints()).hasSize(30);
        assertThat(new Tag(letter + "-".repeat(29)).value().codePoints()).hasSize(30);
        assertInvalid(ViolationCode.TOO_LARGE, 30, () -> new Tag(letter.repeat(31)));
        assertInvalid(ViolationCode.TOO_LARGE, 30, () -> new Tag(letter + "-".repeat(30)));
    }

    @Test
    void the_bound_counts_the_tag_as_it_is_kept() {
        assertThat(new Tag("İ".repeat(15)).value().codePoints()).hasSize(30);
        assertInvalid(ViolationCode.TOO_LARGE, 30, () -> new Tag("İ".repeat(16)));
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void no_other_character_stands_in_a_tag(String value) {
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new Tag(value));
    }

    static Stream<Arguments> illegal() {
        return Stream.of(
                argumentSet("a space inside", "a b"),
                argumentSet("an underscore", "a_b"),
                argumentSet("a dot", "a.b"),
                argumentSet("a comma", "a,b"),
                argumentSet("a slash", "a/b"),
                argumentSet("a percent sign", "%61"),
                argumentSet("a number sign", "#java"),
                argumentSet("plus signs", "c++"),
                argumentSet("another hyphen", "a‐b"),
                argumentSet("a line feed", "a\nb"),
                argumentSet("NUL", "a\0b"),
                argumentSet("an emoji", "java😀"),
                argumentSet("a number in a circle", "①"),
                argumentSet("a fraction", "½"),
                argumentSet("a number written high", "x²"),
                argumentSet("a Roman number", "Ⅷ"),
                argumentSet("zero-width space", "a\u200Bb"),
                argumentSet("zero-width joiner", "a\u200D"),
                argumentSet("soft hyphen", "a\u00ADb"),
                argumentSet("an override", "a\u202Eb"),
                argumentSet("Hangul filler after a letter", "a\u3164"),
                argumentSet("Hangul filler after a hyphen", "-\u3164"),
                argumentSet("half-width Hangul filler", "a\uFFA0"),
                argumentSet("Hangul fillers of old letters", "a\u115F\u1160"),
                argumentSet("variation selector", "a\uFE0F"),
                argumentSet("variation selector of ideographs", "葛\uDB40\uDD00"),
                argumentSet("combining grapheme joiner", "a\u034Fb"),
                argumentSet("a mark before the first letter", "\u0301a"),
                argumentSet("a mark on a hyphen", "a-\u0301"),
                argumentSet("a circle around a letter", "a\u20DD"),
                argumentSet("half a surrogate pair", "a\uD83D"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "Java", "JAVA", "jaVa", " java "})
    void case_makes_no_difference(String value) {
        assertThat(new Tag(value)).isEqualTo(new Tag("java"));
    }

    @Test
    void of_every_character_of_unicode_a_tag_is_refused_or_stays_as_it_is() {
        int accepted = 0;
        for (int character = Character.MIN_CODE_POINT; character <= Character.MAX_CODE_POINT; character++) {
            if (Character.isDefined(character)) {
                Optional<Tag> tag = tag("a" + Character.toString(character));
                tag.ifPresent(TagTest::assertStays);
                accepted += tag.isPresent() ? 1 : 0;
            }
        }

        assertThat(accepted).isGreaterThan(100_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_accepted_stays_as_it_is(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            tag(RandomText.next(random, 4)).ifPresent(TagTest::assertStays);
        }
    }

    private static void assertStays(Tag tag) {
        assertThat(new Tag(tag.value())).isEqualTo(tag);
        assertThat(tag.value().toLowerCase(Locale.ROOT)).isEqualTo(tag.value());
        assertThat(Normalizer.isNormalized(tag.value(), Normalizer.Form.NFC)).isTrue();
    }

    private static Optional<Tag> tag(String value) {
        try {
            return Optional.of(new Tag(value));
        } catch (InvalidValueException refusal) {
            return Optional.empty();
        }
    }
}
