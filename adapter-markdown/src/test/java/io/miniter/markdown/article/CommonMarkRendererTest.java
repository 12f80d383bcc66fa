package io.miniter.markdown.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleSummary;
import io.miniter.domain.shared.PlainText;
import io.miniter.testkit.article.MarkdownRendererContract;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a body. */
final class CommonMarkRendererTest extends MarkdownRendererContract {

    private static final String REL = "rel=\"nofollow noopener noreferrer ugc\"";

    private static final String NO_REFERRER = "referrerpolicy=\"no-referrer\"";

    private final CommonMarkRenderer renderer = new CommonMarkRenderer("", "");

    @Override
    protected MarkdownRenderer renderer() {
        return renderer;
    }

    /** The body may have them: what stands between the marks is not nothing there. */
    static Stream<String> bodiesOfHardlyAnythingToSee() {
        String marks = "\u0301".repeat(100);
        return Stream.of(
                "a" + (marks + "\u200B").repeat(8),
                "a" + (marks + "\u00AD").repeat(8),
                "a" + (marks + "\u2065").repeat(8),
                "a" + (marks + "\u3164").repeat(8),
                "a" + ("&#x301;".repeat(100) + "&#x2060;").repeat(8),
                "a" + (marks + "\u202A").repeat(8),
                "&nbsp;&rlm;".repeat(40) + "שלום",
                " \u200F".repeat(40) + "שלום");
    }

    @ParameterizedTest
    @MethodSource("bodiesOfHardlyAnythingToSee")
    void what_a_body_says_is_fit_for_a_summary_though_hardly_anything_of_it_can_be_seen(String markdown) {
        String text = render(markdown).text();

        assertThat(text).isNotEmpty();
        assertThat(ArticleSummary.madeFrom(text).value()).isNotEmpty();
        assertThat(PlainText.line(text, ArticleBody.MAX_LENGTH)).isEqualTo(text);
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
                arguments("One\ntwo\n\nthree", "<p>One\ntwo</p>\n<p>three</p>"),
                arguments("One  \ntwo\\\nthree", "<p>One<br>\ntwo<br>\nthree</p>"),
                arguments(
                        "# A\n\n### B ###\n\n###### C\n\n####### D",
                        "<h1>A</h1>\n<h3>B</h3>\n<h6>C</h6>\n<p>####### D</p>"),
                arguments("A\n===\n\nB\n---", "<h1>A</h1>\n<h2>B</h2>"),
                arguments("a\n\n***\n\nb", "<p>a</p>\n<hr>\n<p>b</p>"),
                arguments(
                        "> a\nb\n>\n> > c",
                        "<blockquote>\n<p>a\nb</p>\n<blockquote>\n<p>c</p>\n</blockquote>\n</blockquote>"),
                arguments("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>"),
                arguments("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>"),
                arguments("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
                arguments("7) a", "<ol start=\"7\">\n<li>a</li>\n</ol>"),
                arguments("- [x] done", "<ul>\n<li>[x] done</li>\n</ul>"),
                arguments("a\n\n    b\n     c", "<p>a</p>\n<pre><code>b\n c\n</code></pre>"),
                arguments("```\na\n\n  *b*\n```", "<pre><code>a\n\n  *b*\n</code></pre>"),
                arguments("```java\nint a;\n```", "<pre><code class=\"language-java\">int a;\n</code></pre>"),
                arguments(
                        "~~~ c++ startline=3\na < b\n~~~", "<pre><code class=\"language-c++\">a &lt; b\n</code></pre>"),
                arguments("```한글\na\n```", "<pre><code>a\n</code></pre>"),
                arguments("```never closed", "<pre><code class=\"language-never\"></code></pre>"),
                arguments(
                        "| a | b | c |\n|:--|:-:|--:|\n| 1 | *2* | 3 |",
                        "<table>\n<thead>\n<tr>\n<th align=\"left\">a</th>\n<th align=\"center\">b</th>\n"
                                + "<th align=\"right\">c</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align=\"left\">1</td>\n"
                                + "<td align=\"center\"><em>2</em></td>\n<td align=\"right\">3</td>\n</tr>\n</tbody>\n</table>"),
                arguments(
                        "a|b\n-|-\nc|\nd\\|e|f|g",
                        "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td></td>\n"
                                + "</tr>\n<tr>\n<td>d|e</td>\n<td>f</td>\n</tr>\n</tbody>\n</table>"),
                arguments("<div>\n\n*a*\n\n</div>", "<p>&lt;div&gt;</p>\n<p><em>a</em></p>\n<p>&lt;/div&gt;</p>"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void blocks_are_those_of_commonmark_and_tables(String markdown, String html) {
        assertThat(render(markdown).html().strip()).isEqualTo(html);
    }

    static Stream<Arguments> inlines() {
        return Stream.of(
                arguments(
                        "*a* _b_ **c** __d__ ***e***",
                        "<em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong> <em><strong>e</strong></em>"),
                arguments("snake_case_word 2*3*4", "snake_case_word 2<em>3</em>4"),
                arguments("~~a~~ ~b~", "<del>a</del> <del>b</del>"),
                arguments("`a < *b*` ``c`d``", "<code>a &lt; *b*</code> <code>c`d</code>"),
                arguments("\\*a\\* \\<b>", "*a* &lt;b&gt;"),
                arguments("&amp; &copy; &#x1F600; &lt;", "&amp; © 😀 &lt;"),
                arguments("List<String> <br> <!-- c -->", "List&lt;String&gt; &lt;br&gt; &lt;!-- c --&gt;"),
                arguments("[a](https://example.org)", "<a href=\"https://example.org\" " + REL + ">a</a>"),
                arguments(
                        "[a](/b?c=d&e=f \"g \\\"h\\\"\")",
                        "<a href=\"/b?c=d&amp;e=f\" title=\"g &quot;h&quot;\" " + REL + ">a</a>"),
                arguments("[a](<b c>) [d]()", "<a href=\"b%20c\" " + REL + ">a</a> <a href=\"\" " + REL + ">d</a>"),
                arguments("[한](/글)", "<a href=\"/%EA%B8%80\" " + REL + ">한</a>"),
                arguments(
                        "[a][B] [b]\n\n[b]: https://example.org",
                        "<a href=\"https://example.org\" " + REL + ">a</a> <a href=\"https://example.org\" " + REL
                                + ">b</a>"),
                arguments("[a] [b][c]", "[a] [b][c]"),
                arguments(
                        "<https://example.org/?a=b>",
                        "<a href=\"https://example.org/?a=b\" " + REL + ">https://example.org/?a=b</a>"),
                arguments(
                        "See https://example.org/a.",
                        "See <a href=\"https://example.org/a\" " + REL + ">https://example.org/a</a>."),
                arguments("(www.example.org)", "(<a href=\"http://www.example.org\" " + REL + ">www.example.org</a>)"),
                arguments("ada@example.org", "<a href=\"mailto:ada@example.org\" " + REL + ">ada@example.org</a>"),
                arguments(
                        "[https://a.example](https://b.example)",
                        "<a href=\"https://b.example\" " + REL + ">https://a.example</a>"),
                arguments("ftp://example.org", "ftp://example.org"),
                arguments("[*a*](javascript:alert%281%29) b", "<em>a</em> b"),
                arguments(
                        "![a *b*](https://example.org/c.png \"d\")",
                        "<a class=\"foreign-image\" href=\"https://example.org/c.png\" title=\"d\" " + REL
                                + ">a b</a>"),
                arguments("![a](b.png)", "<img src=\"b.png\" alt=\"a\" " + NO_REFERRER + ">"),
                arguments("![a *b*](mailto:a@example.org) d", "a <em>b</em> d"),
                arguments(
                        "[![a](b.png)](c)",
                        "<a href=\"c\" " + REL + "><img src=\"b.png\" alt=\"a\" " + NO_REFERRER + "></a>"),
                arguments("a\u00A0b", "a&nbsp;b"),
                arguments("&#xD83D; &#0; &#x110000;", "\uFFFD \uFFFD \uFFFD"));
    }

    @ParameterizedTest
    @MethodSource("inlines")
    void inlines_are_those_of_commonmark_with_strikethrough_and_autolinks(String markdown, String html) {
        assertThat(render(markdown).html().strip()).isEqualTo("<p>" + html + "</p>");
    }

    static Stream<Arguments> scripts() {
        return Stream.of(
                arguments("**굵게** 쓰고 *기울여* 씁니다.", "<strong>굵게</strong> 쓰고 <em>기울여</em> 씁니다."),
                arguments("이것은 **강조**입니다", "이것은 <strong>강조</strong>입니다"),
                arguments(
                        "주소는 https://example.org 입니다",
                        "주소는 <a href=\"https://example.org\" " + REL + ">https://example.org</a> 입니다"),
                arguments("*👨‍👩‍👧‍👦* 🇰🇷 𠮷", "<em>👨‍👩‍👧‍👦</em> 🇰🇷 𠮷"),
                arguments("**שלום** עולם", "<strong>שלום</strong> עולם"),
                arguments("*مرحبا* بالعالم", "<em>مرحبا</em> بالعالم"),
                arguments("नमस्ते *दुनिया*", "नमस्ते <em>दुनिया</em>"),
                arguments("می\u200Cخواهم", "می\u200Cخواهم"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void every_script_is_rendered_as_it_was_written(String markdown, String html) {
        assertThat(render(markdown).html().strip()).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void line_ends_of_windows_make_no_difference() {
        String markdown = "# a\n\nb\nc  \nd\n\n```\ne\n\nf\n```\n\n|g|\n|-|\n|h|";

        assertThat(render(markdown.replace("\n", "\r\n"))).isEqualTo(render(markdown));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("# A *b*\n\nc `d` **e**\nf  \ng", "A b c d e f g"),
                arguments("- a\n- b\n  1. c\n\n> d", "a b c d"),
                arguments("[a](https://example.org \"t\") <https://example.org>", "a https://example.org"),
                arguments("[a](javascript:x)[b]\n\n[b]: c 'd'", "ab"),
                arguments("![a cat](cat.png \"t\") b", "a cat b"),
                arguments("![](cat.png)", ""),
                arguments("a\n\n---\n\nb", "a b"),
                arguments("```java\nint a;\n\nint b;\n```\n\nc", "int a; int b; c"),
                arguments("| a | b |\n|---|---|\n| c |", "a b c"),
                arguments("~~a~~&nbsp;&amp;\\*b", "a &*b"),
                arguments("List<String> a\n\n<div>b</div>", "List<String> a <div>b</div>"),
                arguments("e&#x301; &#x202E;f&#7;g", "é f g"),
                arguments("a" + "&#x323;".repeat(600), "\u1EA1" + "\u0323".repeat(99)),
                arguments("**굵게** 쓰고\n\n- 👨‍👩‍👧‍👦", "굵게 쓰고 👨‍👩‍👧‍👦"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_text_is_what_the_body_says(String markdown, String text) {
        assertThat(render(markdown).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"&#xD83D;", "&#xDE00;", "[a](&#xD83D;)", "`&#xD83D;` &#xD83D;&#xDE00;", "![&#xDE00;](a '&#xD83D;')"})
    void nothing_is_left_that_no_encoding_can_carry(String markdown) {
        RenderedBody rendered = render(markdown);

        assertThat(rendered.html() + rendered.text()).doesNotMatch("(?s).*\\p{Cs}.*");
    }

    @Test
    void several_threads_can_render_at_once() throws InterruptedException, ExecutionException {
        List<ArticleBody> bodies = Attacks.all().map(ArticleBody::new).toList();
        List<RenderedBody> alone = bodies.stream().map(renderer::render).toList();
        Callable<List<RenderedBody>> all =
                () -> bodies.stream().map(renderer::render).toList();

        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<RenderedBody>>> together = threads.invokeAll(
                    IntStream.range(0, 16).mapToObj(round -> all).toList());
            var different = new ArrayList<List<RenderedBody>>();
            for (var rendered : together) {
                if (!rendered.get().equals(alone)) {
                    different.add(rendered.get());
                }
            }
            assertThat(different).isEmpty();
        }
    }

    private RenderedBody render(String markdown) {
        return renderer.render(new ArticleBody(markdown));
    }
}
