package io.miniter.markdown.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for CJK text do not affect other texts. */
final class UnchangedTest {

    private static final long SEED = 20_261_201;

    private static final String[] PIECES = {
        "*",
        "**",
        "***",
        "~",
        "~~",
        "_",
        "__",
        "\\",
        "`",
        "(",
        ")",
        "[",
        "](",
        "![",
        "]",
        "'",
        "\"",
        "“",
        "”",
        "…",
        "!",
        ".",
        ",",
        "a",
        "b c",
        "é",
        "я",
        "ע",
        "ع",
        "น",
        "😀",
        "‍",
        "\uFE0F",
        " ",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "# ",
        "|",
        "|-|\n",
        "&amp;",
        "&#x2E5D;",
        "⹝",
        "<b>",
        "https://example.com",
        "http://a.b/(c)",
        "www.example.org/?a=b",
        "a@b.cd",
        "/",
        "-",
        "=",
        "%20",
        ":",
        "é.fr",
        "https://bücher.example/ü",
    };

    private static final List<Extension> OURS = List.of(StrikethroughExtension.create(), TablesExtension.create());
    private static final List<Extension> THEIRS =
            List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create());

    static Stream<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec()).stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_examples_of_commonmark_are_rendered_as_its_specification_says(Example example) {
        CjkEmphasis emphasis = CjkEmphasis.in(tabs(example.getSource()));
        Node document = Parser.builder().build().parse(emphasis.markdown());
        emphasis.restore(document);

        assertThat(HtmlRenderer.builder().percentEncodeUrls(true).build().render(document))
                .isEqualTo(tabs(example.getHtml()));
    }

    @Test
    void of_random_text_in_other_scripts_is_made_what_commonmark_makes() {
        Random random = new Random(SEED);
        int links = 0;
        int emphases = 0;
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            random.ints(1 + random.nextInt(24), 0, PIECES.length).forEach(piece -> text.append(PIECES[piece]));

            String html = ours(text.toString());

            assertThat(html).as(text.toString()).isEqualTo(theirs(text.toString()));
            links += html.contains("<a ") ? 1 : 0;
            emphases += html.contains("<em>") || html.contains("<strong>") || html.contains("<del>") ? 1 : 0;
        }
        assertThat(links).isGreaterThan(2_000);
        assertThat(emphases).isGreaterThan(2_000);
    }

    @Test
    void what_is_random_in_korean_says_the_same_in_words_with_and_without_marks() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            random.ints(1 + random.nextInt(24), 0, PIECES.length)
                    .forEach(piece -> text.append(random.nextInt(3) == 0 ? "한「" : PIECES[piece]));
            CjkEmphasis emphasis = CjkEmphasis.in(text.toString());
            Node document = Parser.builder().extensions(OURS).build().parse(emphasis.markdown());
            emphasis.restore(document);

            assertThat(letters(PlainWords.in(document)))
                    .as(text.toString())
                    .isEqualTo(letters(PlainWords.in(
                            Parser.builder().extensions(OURS).build().parse(text.toString()))));
        }
    }

    /** The specification shows them as arrows. */
    private static String tabs(String shown) {
        return shown.replace('→', '\t');
    }

    /** Marks of emphasis are words where they are none. */
    private static String letters(String words) {
        return words.replaceAll("[*~]", "");
    }

    private static String ours(String markdown) {
        CjkEmphasis emphasis = CjkEmphasis.in(markdown);
        Node document = Parser.builder().extensions(OURS).build().parse(emphasis.markdown());
        emphasis.restore(document);
        document.accept(new Autolinks());
        return HtmlRenderer.builder().extensions(OURS).build().render(document);
    }

    private static String theirs(String markdown) {
        Node document = Parser.builder().extensions(THEIRS).build().parse(markdown);
        return HtmlRenderer.builder().extensions(OURS).build().render(document);
    }
}
