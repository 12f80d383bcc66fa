package io.miniter.testkit.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.shared.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every renderer of Markdown, even of one that knows none. */
public abstract class MarkdownRendererContract {

    private static final Pattern ELEMENT = Pattern.compile("<(?!/)([^\\s/>]*)");
    private static final Set<String> HARMFUL = Set.of(
            "script",
            "style",
            "form",
            "input",
            "button",
            "iframe",
            "frame",
            "object",
            "embed",
            "link",
            "meta",
            "base",
            "svg",
            "math",
            "template");

    /** The renderer of this test, the same at each call. */
    protected abstract MarkdownRenderer renderer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello",
                "Two words, and a full stop.",
                "오늘은 날씨가 좋습니다.",
                "가족 👨‍👩‍👧‍👦 사진",
                "שלום עולם",
                "naïve café"
            })
    void plain_words_stay_what_they_are(String words) {
        RenderedBody rendered = render(words);

        assertThat(rendered.html()).contains(words);
        assertThat(rendered.text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1 < 2, 1 &lt; 2",
        "3 > 2, 3 &gt; 2",
        "Tom & Jerry, Tom &amp; Jerry",
        "a <b, a &lt;b",
    })
    void characters_that_mean_something_in_html_are_escaped_there_and_only_there(String markdown, String html) {
        RenderedBody rendered = render(markdown);

        assertThat(rendered.html()).contains(html);
        assertThat(rendered.text()).isEqualTo(markdown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one two",
                "one  two",
                "one\ntwo",
                "one\n\n\ntwo",
                "one\ttwo",
                "one\r\ntwo",
                "one\u00A0two",
                "one\u3000two",
                "one  \ntwo",
                "  one\ntwo\n"
            })
    void the_text_is_one_line_with_single_spaces(String markdown) {
        assertThat(render(markdown).text()).isEqualTo("one two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one two",
                "  \u3000 one",
                "\u202Eone\u202C two",
                "\u2066one\u2069 \u202Atwo",
                "one &#7; two",
                "one &#x202E; two",
                "one &#xD800; two",
                "one &#0; two",
                "e&#x301;",
                "a&nbsp;\u2028b",
                "&#8203;",
                "\u3164x"
            })
    void the_text_is_fit_to_be_a_line_of_its_own(String markdown) {
        String text = render(markdown).text();

        assertThat(PlainText.line(text, ArticleBody.MAX_LENGTH)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>body { display: none }</style>",
                "<form action=https://evil.example><input name=password><button>Log in</button></form>",
                "<iframe src=https://evil.example></iframe>",
                "<object data=https://evil.example></object><embed src=https://evil.example>",
                "<link rel=stylesheet href=https://evil.example><meta http-equiv=refresh content=0><base href=//evil>",
                "<svg onload=alert(1)>",
                "<math><mtext></mtext></math><template><b>x</b></template>",
                "<ScRiPt\n>alert(1)</sCrIpT\t>"
            })
    void nothing_harmful_is_an_element_of_the_html(String markdown) {
        List<String> elements = ELEMENT.matcher(render(markdown).html())
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(elements)
                .noneMatch(element -> HARMFUL.contains(element.substring(1).toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "*", "[", "![", "`", "<", "- ", "&", "|", "\\", "_a ", "~", "한", "😀"})
    void a_body_of_the_greatest_length_is_rendered_whatever_it_repeats(String repeated) {
        String longest = repeated.repeat(ArticleBody.MAX_LENGTH / repeated.codePointCount(0, repeated.length()));

        RenderedBody rendered = render(longest);

        assertThat(rendered.html()).isNotEmpty();
        assertThat(rendered.edition()).isEqualTo(renderer().edition());
    }

    @Test
    void no_word_of_a_long_body_is_lost() {
        String longest = "word ".repeat(ArticleBody.MAX_LENGTH / 5).strip();

        RenderedBody rendered = render(longest);

        assertThat(rendered.html()).contains(longest);
        assertThat(rendered.text()).isEqualTo(longest);
    }

    @Test
    void the_same_body_is_rendered_in_the_same_way_each_time() {
        String markdown =
                "# Title\n\nSome *words* and a [link](https://example.org).\n\n| a | b |\n|---|---|\n| 1 | 2 |";

        assertThat(render(markdown)).isEqualTo(render(markdown));
    }

    @Test
    void what_is_rendered_bears_the_edition_of_the_renderer() {
        assertThat(renderer().edition()).isPositive();
        assertThat(render("Hello").edition()).isEqualTo(renderer().edition());
    }

    private RenderedBody render(String markdown) {
        return renderer().render(new ArticleBody(markdown));
    }
}
