package io.miniter.markdown.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.article.ArticleBody;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on readers. There are two lines of defence, and each must be sufficient alone. */
final class AttacksTest {

    private final CommonMarkRenderer renderer = new CommonMarkRenderer("", "");
    private final HtmlSanitizer sanitizer = new HtmlSanitizer(new OwnServers());

    @ParameterizedTest
    @MethodSource("io.miniter.markdown.article.Attacks#all")
    void no_attack_gets_through(String attack) {
        assertThat(Html.parse(renderer.render(new ArticleBody(attack)).html()).offences())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.miniter.markdown.article.Attacks#html")
    void html_would_not_get_through_the_sanitiser_either(String attack) {
        assertThat(Html.parse(sanitizer.sanitize(attack)).offences()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.miniter.markdown.article.Attacks#markdown")
    void nor_would_what_an_unguarded_renderer_makes_of_markdown(String attack) {
        assertThat(Html.parse(sanitizer.sanitize(unguarded(attack))).offences()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.miniter.markdown.article.Attacks#all")
    void what_is_rendered_is_read_as_it_is_written(String attack) {
        String html = renderer.render(new ArticleBody(attack)).html();

        assertThat(sanitizer.sanitize(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @MethodSource("io.miniter.markdown.article.Attacks#html")
    void each_html_attack_is_one_if_nobody_stops_it(String attack) {
        assertThat(Html.parse(attack).offences()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.miniter.markdown.article.Attacks#markdown")
    void each_markdown_attack_is_one_if_nobody_stops_it(String attack) {
        assertThat(Html.parse(unguarded(attack)).offences()).isNotEmpty();
    }

    @Test
    void the_lists_are_as_long_as_they_were() {
        assertThat(Attacks.html()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(110);
        assertThat(Attacks.markdown()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(70);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>one <em>two</em> <strong>three</strong> <del>four</del><br>five</p>",
                "<h1>x</h1><h2>x</h2><h3>x</h3><h4>x</h4><h5>x</h5><h6>x</h6><hr>",
                "<blockquote><ul><li>x</li></ul><ol start=\"3\"><li>x</li></ol></blockquote>",
                "<pre><code class=\"language-c++\">x\n\n y</code></pre>",
                "<table><thead><tr><th align=\"left\">x</th></tr></thead><tbody><tr><td align=\"right\">x</td></tr></tbody></table>",
                "<a href=\"/x?a=1&amp;b=2#c\" title=\"t\" rel=\"nofollow noopener noreferrer ugc\">x</a>",
                "<a href=\"mailto:a@example.org\" rel=\"nofollow noopener noreferrer ugc\">x</a>",
                "<img src=\"/x.png\" alt=\"y\" title=\"z\" referrerpolicy=\"no-referrer\"><img src=\"x.png\" alt=\"\" referrerpolicy=\"no-referrer\">",
                "<a class=\"foreign-image\" href=\"https://example.org/x.png\" rel=\"nofollow noopener noreferrer ugc\">y</a>"
            })
    void what_markdown_makes_passes_the_sanitiser_unchanged(String html) {
        assertThat(sanitizer.sanitize(html)).isEqualTo(html);
        assertThat(Html.parse(html).offences()).isEmpty();
    }

    private static String unguarded(String markdown) {
        var extensions = List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create());
        var parser = Parser.builder().extensions(extensions).build();
        return HtmlRenderer.builder().extensions(extensions).build().render(parser.parse(markdown));
    }
}
