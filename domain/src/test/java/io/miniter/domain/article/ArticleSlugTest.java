package io.miniter.domain.article;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.miniter.domain.shared.Id;
import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.RandomText;
import io.miniter.domain.shared.ViolationCode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleSlugTest {

    private static final String FAMILY = "👨‍👩‍👧‍👦";

    private static final Pattern WORDS =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:-[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*");

    /** Some of what cannot be seen and is a letter or a mark all the same. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u034F\\u115F\\u1160\\u3164\\uFFA0\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    /** Words and what stands between words, of many scripts, with all that is difficult about them. */
    private static final String[] PIECES = {
        "Hello",
        "WORLD",
        "2026",
        "한글",
        "\u1112\u1161\u11AB\u1100\u1173\u11AF",
        "ㅋㅋ",
        "\u1112\u119E\u11AB",
        "漢字",
        "葛\uDB40\uDD00",
        "𠮷",
        "かな",
        "ﾊﾟ",
        "नमस्ते",
        "ක්\u200Dෂ",
        "ที่นี่",
        "ភាសា",
        "שָׁלוֹם",
        "مرحبا",
        "می\u200Cخواهم",
        "ΟΔΟΣ",
        "Σ",
        "İ",
        "I\u0307",
        "ı",
        "ẞ",
        "straße",
        "ǅ",
        "ŉ",
        "Ệ",
        "E\u0302\u0323",
        "x\u0301",
        "\u212B",
        "\u2126",
        "𐐀",
        "ᏣᎳᎩ",
        "①",
        "½",
        "Ⅷ",
        "²",
        "٣",
        "Ⓐ",
        " ",
        " ",
        " ",
        "\u3000",
        "-",
        "--",
        "_",
        "‐",
        "'",
        "/",
        "%2F",
        "😀",
        FAMILY,
        "❤\uFE0F",
        "1\uFE0F\u20E3",
        "🇰🇷",
        "\u0301",
        "\u034F",
        "\u00AD",
        "\u200B",
        "\u200D",
        "\uFEFF",
        "\u3164",
        "\u115F",
        "\u2800"
    };

    @ParameterizedTest
    @MethodSource("slugs")
    void a_slug_is_made_from_the_letters_and_numbers_of_the_title(String title, String expected) {
        assertThat(slug(title)).isEqualTo(expected);
    }

    static Stream<Arguments> slugs() {
        return Stream.of(
                argumentSet("a word", "Hello", "hello"),
                argumentSet("words", "Hello, big World!", "hello-big-world"),
                argumentSet("signs around", "«Hello»", "hello"),
                argumentSet("an apostrophe", "don't", "don-t"),
                argumentSet("hyphens", "a -- 5", "a-5"),
                argumentSet("two hyphens", "a--5", "a-5"),
                argumentSet("an underscore", "snake_case", "snake-case"),
                argumentSet("what addresses are made of", "a/b?c#d%20e..f", "a-b-c-d-20e-f"),
                argumentSet("Korean", "오늘의 점심 메뉴", "오늘의-점심-메뉴"),
                argumentSet("decomposed Korean", "\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글"),
                argumentSet("Korean in old letters", "\u1112\u119E\u11AB", "\u1112\u119E\u11AB"),
                argumentSet("Korean compatibility letters", "ㅋㅋㅋ 웃겨", "ㅋㅋㅋ-웃겨"),
                argumentSet("Korean and English", "Java로 만든 게시판", "java로-만든-게시판"),
                argumentSet("Chinese", "你好，世界", "你好-世界"),
                argumentSet("Japanese", "プログラミング入門", "プログラミング入門"),
                argumentSet("an ideograph outside the basic plane", "𠮷野家", "𠮷野家"),
                argumentSet("an ideograph in another shape", "葛\uDB40\uDD00城", "葛城"),
                argumentSet("Hindi, with marks on its letters", "नमस्ते दुनिया", "नमस्ते-दुनिया"),
                argumentSet("Thai, with marks on its letters", "ที่นี่", "ที่นี่"),
                argumentSet("Sinhala, with letters joined", "ක්\u200Dෂ", "ක්ෂ"),
                argumentSet("Persian, with letters kept apart", "می\u200Cخواهم", "میخواهم"),
                argumentSet("Arabic", "مرحبا بالعالم", "مرحبا-بالعالم"),
                argumentSet("Greek, with a sigma at the end", "ΟΔΟΣ ΟΔΟΣ", "οδος-οδος"),
                argumentSet("Turkish", "İstanbul", "i\u0307stanbul"),
                argumentSet("a dotless i", "ısı", "ısı"),
                argumentSet("a sharp s", "Straße", "straße"),
                argumentSet("a large sharp s", "STRAẞE", "straße"),
                argumentSet("a digraph with a large first half", "ǅ", "ǆ"),
                argumentSet("the ångström sign", "\u212B", "å"),
                argumentSet("a decomposed letter", "E\u0302\u0323", "ệ"),
                argumentSet("capitals outside the basic plane", "𐐀𐐁", "𐐨𐐩"),
                argumentSet("a number in a circle", "① 첫째", "①-첫째"),
                argumentSet("a fraction", "½ cup", "½-cup"),
                argumentSet("a Roman number", "Ⅷ", "ⅷ"),
                argumentSet("a number written low", "H₂O", "h₂o"),
                argumentSet("Arabic digits", "٢٠٢٦", "٢٠٢٦"),
                argumentSet("an emoji between words", "I ❤\uFE0F Java", "i-java"),
                argumentSet("a key with a number", "1\uFE0F\u20E3 first", "1-first"),
                argumentSet("a soft hyphen", "co\u00ADoperate", "cooperate"),
                argumentSet("a mark without a letter before it", "\u0301abc", "abc"),
                argumentSet("a mark on a sign", "a *\u0301 b", "a-b"),
                argumentSet("a letter and its mark, with something invisible between", "e\u200D\u0301", "é"),
                argumentSet("a letter that cannot be seen", "a\u3164b", "ab"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀",
                FAMILY,
                "🇰🇷",
                "❤\uFE0F",
                "☀\uFE0F☀\uFE0F",
                "...",
                "-",
                "--",
                "?!",
                "★\u3164",
                "★\u115F\u1160",
                "*\u0301",
                "★\u034F",
                "★\u200D",
                "Ⓐ"
            })
    void a_title_without_a_letter_or_number_that_can_be_seen_is_called_article(String title) {
        assertThat(slug(title)).isEqualTo("article");
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void at_most_100_code_points_of_a_title_are_taken(String title, String expected) {
        assertThat(slug(title)).isEqualTo(expected);
    }

    static Stream<Arguments> cuts() {
        return Stream.of(
                argumentSet("100 letters", "a".repeat(100), "a".repeat(100)),
                argumentSet("101 letters", "a".repeat(101), "a".repeat(100)),
                argumentSet("101 syllables", "한".repeat(101), "한".repeat(100)),
                argumentSet("200 letters outside the basic plane", "𐐨".repeat(200), "𐐨".repeat(100)),
                argumentSet("a word's end at the bound", "a".repeat(100) + " b", "a".repeat(100)),
                argumentSet("a hyphen at the bound", "a".repeat(99) + " b", "a".repeat(99)),
                argumentSet("a word's begin at the bound", "a".repeat(98) + " bc", "a".repeat(98) + "-b"),
                argumentSet("a letter whose mark is past the bound", "a".repeat(99) + "x\u0301", "a".repeat(99)),
                argumentSet(
                        "a word of a letter whose mark is past the bound", "a".repeat(98) + " x\u0301", "a".repeat(98)),
                argumentSet("a mark at the bound", "a".repeat(98) + "x\u0301y", "a".repeat(98) + "x\u0301"),
                argumentSet(
                        "a syllable in three parts across the bound",
                        "a".repeat(98) + "\u1112\u119E\u11AB",
                        "a".repeat(98)),
                argumentSet(
                        "a letter with more marks than can be taken",
                        "x" + "\u0301".repeat(150),
                        "x" + "\u0301".repeat(99)),
                argumentSet("letters that become two in lower case", "İ".repeat(200), "i\u0307".repeat(50)),
                argumentSet("letters that become one in the end", "e\u200D\u0301".repeat(60), "é".repeat(60)),
                argumentSet("blanks count once", "a" + " ".repeat(150) + "b", "a-b"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_the_title_the_slug_is_made_of_visible_words_with_single_hyphens_between(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            title(random).ifPresent(ArticleSlugTest::assertWellFormed);
        }
    }

    @Test
    void no_character_of_unicode_breaks_the_form_of_a_slug() {
        StringBuilder characters = new StringBuilder();
        for (int character = Character.MIN_CODE_POINT; character <= Character.MAX_CODE_POINT; character++) {
            if (isAssigned(character) && title(Character.toString(character)).isPresent()) {
                characters.appendCodePoint(character);
            }
            if (characters.length() >= 100) {
                title("a" + characters).ifPresent(ArticleSlugTest::assertWellFormed);
                characters.setLength(0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void the_slug_of_a_slug_is_the_same(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            title(random)
                    .map(ArticleSlug::of)
                    .ifPresent(slug -> assertThat(ArticleSlug.of(titleOf(slug))).isEqualTo(slug));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11})
    void the_slug_does_not_depend_on_the_form_in_which_a_title_arrives(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            title(random)
                    .ifPresent(title -> assertThat(slug(Normalizer.normalize(title.value(), Normalizer.Form.NFD)))
                            .isEqualTo(ArticleSlug.of(title).value()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {12, 13, 14})
    void a_slug_that_is_told_apart_is_that_of_no_title(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            ArticleId id = new ArticleId(random.nextLong(1, Id.MAX));
            title(random).map(ArticleSlug::of).ifPresent(slug -> {
                ArticleSlug distinguished = slug.distinguishedBy(id);

                assertThat(distinguished.value()).startsWith(slug.value()).endsWith("--" + id.value());
                assertThat(ArticleSlug.of(titleOf(distinguished))).isNotEqualTo(distinguished);
            });
        }
    }

    @Test
    void slugs_of_the_same_title_are_told_apart_by_the_articles() {
        ArticleSlug slug = ArticleSlug.of(new ArticleTitle("점심"));

        assertThat(slug.distinguishedBy(new ArticleId(7)).value()).isEqualTo("점심--7");
        assertThat(slug.distinguishedBy(new ArticleId(7))).isNotEqualTo(slug.distinguishedBy(new ArticleId(8)));
    }

    @Test
    void the_longest_slug_has_118_code_points() {
        ArticleSlug longest = ArticleSlug.of(new ArticleTitle("𐐨".repeat(200))).distinguishedBy(new ArticleId(Id.MAX));

        assertThat(longest.value().codePoints()).hasSize(118);
        assertThat(new ArticleSlug(longest.value())).isEqualTo(longest);
    }

    @Test
    void what_can_be_no_slug_is_refused() {
        assertInvalid(ViolationCode.REQUIRED, () -> new ArticleSlug(""));
        assertInvalid(ViolationCode.REQUIRED, () -> new ArticleSlug("\u200B"));
        assertInvalid(ViolationCode.TOO_LARGE, 120, () -> new ArticleSlug("a".repeat(121)));
        assertInvalid(ViolationCode.ILLEGAL_CHARACTER, () -> new ArticleSlug("a\nb"));
    }

    private static void assertWellFormed(ArticleTitle title) {
        String slug = ArticleSlug.of(title).value();

        assertThat(slug).as(title.value()).matches(WORDS).doesNotContainPattern(INVISIBLE);
        assertThat(slug.codePointCount(0, slug.length())).as(title.value()).isBetween(1, 100);
        assertThat(Normalizer.isNormalized(slug, Normalizer.Form.NFC))
                .as(title.value())
                .isTrue();
        assertThat(slug.toLowerCase(Locale.ROOT)).as(title.value()).isEqualTo(slug);
    }

    private static boolean isAssigned(int character) {
        return Character.isDefined(character) && Character.getType(character) != Character.PRIVATE_USE;
    }

    private static Optional<ArticleTitle> title(Random random) {
        if (random.nextInt(4) == 0) {
            return title(RandomText.next(random, 12));
        }
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(1, 50);
        for (int piece = 0; piece < pieces; piece++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return title(text.toString());
    }

    /** Lets everything through but the one refusal that a title may answer with. */
    private static Optional<ArticleTitle> title(String text) {
        try {
            return Optional.of(new ArticleTitle(text));
        } catch (InvalidValueException refusal) {
            return Optional.empty();
        }
    }

    private static ArticleTitle titleOf(ArticleSlug slug) {
        return new ArticleTitle(slug.value());
    }

    private static String slug(String title) {
        return ArticleSlug.of(new ArticleTitle(title)).value();
    }
}
