package io.miniter.markdown.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.shared.PlainText;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bodies of 50,000 code points that were made to keep a parser busy, to overflow its stack or to grow. How long it
 * takes is not measured: what a body may make the libraries do has a bound, and what comes out of it as well.
 */
final class LongestBodiesTest {

    private static final long SEED = 20_261_122;

    /** Not a measure, which would be a tenth of a second: a test that hangs should say which body it was. */
    private static final Duration HANGS = Duration.ofSeconds(30);

    private static final String[] PIECES = {
        ">",
        "> ",
        "- ",
        "1. ",
        "* ",
        "  ",
        "    ",
        "\n",
        "\n\n",
        "# ",
        "`",
        "```",
        "~~",
        "*",
        "**",
        "_",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "<",
        ">",
        "</b>",
        "<b>",
        "<!--",
        "&amp;",
        "&#x301;",
        "|",
        "|-|",
        "\n|-|-|\n",
        "\\",
        "\"",
        "'",
        "http://",
        "www.",
        "a@b.c",
        "a",
        " ",
        "한",
        "😀",
        "[a]: b\n",
        "[a]",
        "---\n",
        "===\n",
        "\t",
        "javascript:",
        "://",
    };

    private final CommonMarkRenderer renderer = new CommonMarkRenderer("", "");

    static Stream<String> repeated() {
        return Stream.of(
                        ">",
                        "> ",
                        ">\n\n",
                        "- ",
                        "-\n",
                        "- > ",
                        "* a\n",
                        "1. ",
                        "2. a\n",
                        "+ \n\n",
                        "#\n",
                        "***\n",
                        "a\n=\n",
                        "    a\n",
                        "```\n",
                        "~~~a\n",
                        "a  \n",
                        "(\n",
                        "|\n",
                        "1\n",
                        "*a\n*\n",
                        "[",
                        "![",
                        "]",
                        "[]",
                        "[a]",
                        "[a][",
                        "[a](",
                        "![a](",
                        "[a](<b",
                        "[a](b \"",
                        "[a](b 'x (",
                        "[](a)",
                        "[a](b)",
                        "[a]: b\n",
                        "[a]: b\n\n",
                        "[a]: <\n",
                        "[a]:\n",
                        "[*a",
                        "*[a",
                        "[![",
                        "*",
                        "**",
                        "_",
                        "*a **b ",
                        "a**b",
                        "**a*b",
                        "*a_b",
                        "_*a",
                        "*_",
                        "~~a ",
                        "~~a ~b ",
                        "`",
                        "`a``b",
                        "\\",
                        "\\`",
                        "<",
                        "</",
                        "<b>",
                        "<b>\n\n",
                        "<div>\n",
                        "<a b=\"",
                        "<a b='c",
                        "<!--",
                        "x <!--",
                        "<?",
                        "<!A",
                        "<![CDATA[",
                        "&",
                        "&amp",
                        "&#",
                        "&quot;",
                        "\"",
                        "http://",
                        "https://a ",
                        "www.",
                        "www.a.b ",
                        "http://a.b/(",
                        "a@",
                        "a@b.",
                        "a@b.c ",
                        "<a@b>",
                        "mailto:",
                        "|",
                        "|a",
                        "a|b\n-|-\n\n",
                        "{{",
                        "=",
                        "한",
                        "😀",
                        "한)*",
                        "*한(",
                        "**한(**",
                        "~~한)~한",
                        "https://a.b한",
                        "https://한.a",
                        "https://a한.",
                        "www.한a.",
                        "a@b.c한",
                        "한a@",
                        "a한@",
                        "http://[::1]한",
                        "/한a",
                        "![a](//b)",
                        "[](😀)",
                        "a\u0301",
                        "&#x301;&#x323;",
                        "&#x1D160;",
                        "\u00A0a")
                .map(LongestBodiesTest::longest);
    }

    static Stream<Arguments> built() {
        return Stream.of(
                arguments("backticks", growing("`", " ")),
                arguments("quotes", growing(">", "a\n\n")),
                arguments("list", growing("  ", "- a\n")),
                arguments("stars around a word", "*".repeat(24_999) + "x" + "*".repeat(24_999)),
                arguments("images in images", "![".repeat(7_000) + "x" + "](u)".repeat(7_000)),
                arguments("brackets in brackets", "[".repeat(25_000) + "]".repeat(25_000)),
                arguments("parentheses", "[a](" + "(".repeat(24_000) + ")".repeat(24_000)),
                arguments("emphasis closed late", longest("*a ".repeat(50) + "b*".repeat(50) + "\n\n")),
                arguments("quotes around lists", longest("> - ".repeat(20) + "a\n\n")),
                arguments("deep quotes", longest(">".repeat(60) + "a\n\n")),
                arguments("attributes", "<a" + " b=\"c\"".repeat(8_000) + ">"),
                arguments("an e-mail address", "<a@" + "a.".repeat(24_000) + "a>"),
                arguments("a fence", "`".repeat(25_000) + "\n" + "``\n".repeat(8_000)),
                arguments("a label", "[" + "a\\]".repeat(16_000) + "]"),
                arguments("paragraphs as long as they may be", longest("(\n".repeat(3_999) + "\n")),
                arguments("lines", longest("a b c\n")),
                arguments("wide head", wideHead(2_000, 12_000)),
                arguments(
                        "wide head of centred cells",
                        "|".repeat(5_000) + "\n" + ":-:|".repeat(5_000) + "\n" + "|a\n".repeat(8)),
                arguments("many tables", longest(wideHead(20, 40) + "\n")),
                arguments("an address", references("https://example.org/" + "x".repeat(25_000), "[a]")),
                arguments("an address of an image", references("x".repeat(25_000), "![a]")),
                arguments("a title", references("x '" + "\"".repeat(25_000) + "'", "[a] ")),
                arguments("a Korean address", references("한".repeat(6_000), "[a]")),
                arguments("a short Korean address", references("한".repeat(11), "[a] ")),
                arguments("many definitions", numbered("[%d]: x\n\n")),
                arguments("many definitions at once", numbered("[%d]: x\n")),
                arguments(
                        "titles that never end",
                        "[a]: x '" + numbered("y\n[%d]: x '").substring(0, 49_000)));
    }

    static Stream<Arguments> random() {
        return IntStream.range(0, 60).mapToObj(round -> {
            Random random = new Random(SEED + round);
            int few = 2 + random.nextInt(PIECES.length - 2);
            var text = new StringBuilder("a");
            while (text.length() < 60_000) {
                text.append(PIECES[random.nextInt(few) * 7 % PIECES.length]);
            }
            return arguments("seed " + (SEED + round), cut(text.toString()));
        });
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void a_body_that_repeats_itself_is_rendered(String markdown) {
        assertBounded(markdown);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("built")
    void a_body_that_was_built_to_do_harm_is_rendered(String name, String markdown) {
        assertBounded(markdown);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("random")
    void a_body_of_anything_is_rendered(String name, String markdown) {
        assertBounded(markdown);
    }

    @Test
    void a_small_stack_is_enough() throws InterruptedException {
        String deepest = ">".repeat(60) + " " + "- ".repeat(60) + "*a ".repeat(200) + "![".repeat(200) + "b"
                + "](c)".repeat(200) + "b*".repeat(200);
        var failures = new ConcurrentLinkedQueue<Throwable>();
        var thread = new Thread(null, () -> render(deepest), "small", 256 * 1024);
        thread.setUncaughtExceptionHandler((where, failure) -> failures.add(failure));
        thread.start();
        thread.join();

        assertThat(failures).isEmpty();
    }

    @Test
    void what_nests_too_deep_is_text() {
        String html =
                render(">".repeat(CommonMarkRenderer.MAX_NESTING + 7) + "a").html();

        assertThat(Html.parse(html).elements())
                .filteredOn(element -> element.name().equals("blockquote"))
                .hasSizeBetween(CommonMarkRenderer.MAX_NESTING - 2, CommonMarkRenderer.MAX_NESTING);
        assertThat(Html.parse(html).text().strip()).matches(">{7,9}a");
    }

    @Test
    void tables_with_more_cells_than_the_body_could_hold_stay_lines() {
        RenderedBody rendered = render("# Title\n\n" + wideHead(300, 300));

        assertThat(rendered.html()).startsWith("<h1>Title</h1>").doesNotContain("<table>");
        assertThat(rendered.text()).startsWith("Title |a|a|a");
    }

    @Test
    void a_large_table_is_a_table() {
        String row = "| 12,345 ".repeat(10) + "|\n";
        RenderedBody rendered = render(row + "|---".repeat(10) + "|\n" + row.repeat(480));

        assertThat(Html.parse(rendered.html()).elements())
                .filteredOn(element -> element.name().equals("td"))
                .hasSize(4_800);
    }

    @Test
    void references_are_links_until_they_have_had_their_share() {
        String address = "https://example.org/" + "x".repeat(1_000);
        RenderedBody often = render("[a]\n".repeat(3_000) + "\n[a]: " + address);
        RenderedBody seldom = render("[a]\n".repeat(8) + "\n[a]: " + address);

        assertThat(often.html()).contains(address);
        assertThat(links(often)).isLessThan(100);
        assertThat(often.text()).isEqualTo("a ".repeat(3_000).strip());
        assertThat(links(seldom)).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {4_000, 4_001})
    void a_paragraph_has_at_most_4000_lines_or_all_is_shown_as_it_was_written(int lines) {
        RenderedBody rendered = render("# <b>\n\n" + "*x*\n".repeat(lines));

        if (lines <= CommonMarkRenderer.MAX_PARAGRAPH_LINES) {
            assertThat(rendered.html()).startsWith("<h1>&lt;b&gt;</h1>\n<p><em>x</em>");
        } else {
            assertThat(rendered.html())
                    .startsWith("<pre># &lt;b&gt;\n\n*x*\n*x*")
                    .endsWith("*x*</pre>");
            assertThat(rendered.text()).startsWith("# <b> *x* *x*");
        }
    }

    @Test
    void html_that_would_grow_beyond_its_bound_gives_way_to_what_was_written() {
        assertThat(render(references("한".repeat(6_000), "[a]")).html()).startsWith("<pre>[a]: 한한");
    }

    private void assertBounded(String markdown) {
        RenderedBody rendered = assertTimeoutPreemptively(HANGS, () -> render(markdown));

        String normalized = new ArticleBody(markdown).markdown();
        int bound = CommonMarkRenderer.MAX_GROWTH * (normalized.length() + CommonMarkRenderer.ALLOWANCE);
        assertThat(rendered.html()).hasSizeLessThanOrEqualTo(bound);
        assertThat(rendered.text()).hasSizeLessThanOrEqualTo(normalized.length());
        assertThat(PlainText.line(rendered.text(), ArticleBody.MAX_LENGTH)).isEqualTo(rendered.text());
        assertThat(Html.parse(rendered.html()).offences()).isEmpty();
    }

    private RenderedBody render(String markdown) {
        return renderer.render(new ArticleBody(markdown));
    }

    private static long links(RenderedBody rendered) {
        return Html.parse(rendered.html()).elements().stream()
                .filter(element -> element.name().equals("a"))
                .count();
    }

    /** As often as it fits, after a letter: blank bodies are none. */
    private static String longest(String repeated) {
        return cut("a" + repeated.repeat(ArticleBody.MAX_LENGTH / repeated.codePointCount(0, repeated.length())));
    }

    private static String growing(String piece, String end) {
        var text = new StringBuilder();
        for (int times = 1; text.length() < ArticleBody.MAX_LENGTH; times++) {
            text.append(piece.repeat(times)).append(end);
        }
        return cut(text.toString());
    }

    private static String numbered(String format) {
        var text = new StringBuilder();
        for (int number = 0; text.length() < ArticleBody.MAX_LENGTH; number++) {
            text.append(String.format(Locale.ROOT, format, number));
        }
        return cut(text.toString());
    }

    private static String references(String definition, String reference) {
        String text = "[a]: " + definition + "\n\n";
        return text + reference.repeat((ArticleBody.MAX_LENGTH - text.length()) / reference.length());
    }

    private static String wideHead(int columns, int rows) {
        return "|a".repeat(columns) + "|\n" + "|-".repeat(columns) + "|\n" + "|b\n".repeat(rows);
    }

    private static String cut(String text) {
        int length = Math.min(text.codePointCount(0, text.length()), ArticleBody.MAX_LENGTH);
        return text.substring(0, text.offsetByCodePoints(0, length));
    }
}
