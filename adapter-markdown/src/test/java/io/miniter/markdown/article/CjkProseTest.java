package io.miniter.markdown.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.miniter.domain.article.ArticleBody;
import java.util.stream.Stream;
import org.commonmark.text.Characters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Korean, Japanese and Chinese prose, in which no space parts a word from what belongs to it. */
final class CjkProseTest {

    private static final String REL = "rel=\"nofollow noopener noreferrer ugc\"";

    private final CommonMarkRenderer renderer = new CommonMarkRenderer("", "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**JWT(JSON Web Token)**는 토큰이다 | <strong>JWT(JSON Web Token)</strong>는 토큰이다",
                "~~취소(取消)~~는 | <del>취소(取消)</del>는",
                "~취소(取消)~는 | <del>취소(取消)</del>는",
                "*'따옴표'*로 강조한다 | <em>'따옴표'</em>로 강조한다",
                "이것은**(중요)**하다 | 이것은<strong>(중요)</strong>하다",
                "***[주의]***를 보라 | <em><strong>[주의]</strong></em>를 보라",
                "**이 `code`**를 쓴다 | <strong>이 <code>code</code></strong>를 쓴다",
                "**[링크](/a)**만 | <strong><a href=\"/a\" REL>링크</a></strong>만",
                "**100%**가 **$5**와 | <strong>100%</strong>가 <strong>$5</strong>와",
                "これは**「重要」**です。 | これは<strong>「重要」</strong>です。",
                "**注意！**必ず読む | <strong>注意！</strong>必ず読む",
                "这是**“重点”**吗 | 这是<strong>“重点”</strong>吗",
                "~~（旧）~~新 | <del>（旧）</del>新",
                "**𠮷(よし)**𠮷野家 | <strong>𠮷(よし)</strong>𠮷野家",
                "a**(b)**c | a**(b)**c",
                "** 는 ** | ** 는 **",
                "2*(3)*4 | 2*(3)*4",
                "_(가)_는 | _(가)_는",
                "\\**(가)*는 | *<em>(가)</em>는",
                "\\*(가)\\*는 | *(가)*는",
                "`)*는 *(` 는*( | <code>)*는 *(</code> 는*(",
            })
    void emphasis_begins_and_ends_beside_words_and_brackets(String markdown, String html) {
        assertThat(render(markdown)).isEqualTo("<p>" + html.replace("REL", REL) + "</p>");
    }

    static Stream<Arguments> places() {
        return Stream.of(
                arguments("| **가(a)**는 |\n|---|\n| ~~나(b)~~는 |", "<strong>가(a)</strong>는"),
                arguments("# **가(a)**는", "<h1><strong>가(a)</strong>는</h1>"),
                arguments("> - **가(a)**는", "<strong>가(a)</strong>는"),
                arguments("```\n**가(a)**는\n```", "<code>**가(a)**는\n</code>"),
                arguments("    **가(a)**는", "<code>**가(a)**는\n</code>"),
                arguments("<b c='**(a)**는'>", "&lt;b c='**(a)**는'&gt;"),
                arguments("[a](/(b)*는 \"(c)*는\")", "<a href=\"/(b)*%EB%8A%94\" title=\"(c)*는\""),
                arguments("[a)*는][]\n\n[a)*는]: /b", "<a href=\"/b\""),
                arguments("![가(a)*는](/b \"(c)*는\")", "<img src=\"/b\" alt=\"가(a)*는\" title=\"(c)*는\""));
    }

    @ParameterizedTest
    @MethodSource("places")
    void it_does_so_wherever_text_is_and_nothing_is_added_to_what_is_none(String markdown, String html) {
        assertThat(render(markdown)).contains(html);
    }

    @Test
    void whatever_characters_a_text_has_none_is_added_or_lost() {
        var all = new StringBuilder("**가(a)**는 ");
        for (char mark = 0x2E00; mark <= 0x2E5D; mark++) {
            all.append(mark);
            String text = renderer.render(new ArticleBody(all + " &#x" + Integer.toHexString(mark) + ";"))
                    .text();
            assertThat(text).endsWith(mark + " " + mark);
        }
        assertThat(render("**가(a)**는 &#x2E5D;&#11868;\u2E5B"))
                .isEqualTo("<p><strong>가(a)</strong>는 \u2E5D\u2E5C\u2E5B</p>");
        assertThat(all.chars().filter(Characters::isPunctuationCodePoint).count())
                .isGreaterThan(80);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com입니다, https://example.com, 입니다",
        "https://example.com/page에서, https://example.com/page, 에서",
        "https://example.com/a?b=1을, https://example.com/a?b=1, 을",
        "https://example.com:8080으로, https://example.com:8080, 으로",
        "http://localhost에서, http://localhost, 에서",
        "http://192.168.0.1입니다, http://192.168.0.1, 입니다",
        "http://[::1]:8080/a입니다, http://[::1]:8080/a, 입니다",
        "https://example.com입니다.그리고, https://example.com, 입니다.그리고",
        "https://example.com/%EA%B0%80는, https://example.com/%EA%B0%80, 는",
        "https://example.com/a(b)는, https://example.com/a(b), 는",
        "https://example.com。次, https://example.com, 。次",
        "https://example.com/東京。次, https://example.com/東京, 。次",
        "https://example.com）と, https://example.com, ）と",
        "https://example.com\u3000と, https://example.com, \u3000と",
        "https://example.com是网站, https://example.com, 是网站",
        "https://한국.kr입니다, https://한국.kr, 입니다",
        "https://도메인.한국입니다, https://도메인.한국, 입니다",
        "https://example.com, https://example.com, ''",
        "https://한국.kr, https://한국.kr, ''",
        "https://한국.kr/안내, https://한국.kr/안내, ''",
        "https://www.sk텔레콤.kr/, https://www.sk텔레콤.kr/, ''",
        "https://例え.テスト/, https://例え.テスト/, ''",
        "https://도메인.한국/a, https://도메인.한국/a, ''",
        "https://ko.wikipedia.org/wiki/대한민국, https://ko.wikipedia.org/wiki/대한민국, ''",
        "https://a.kr/b?검색=서울&c=부산#개요, https://a.kr/b, ?검색=서울&c=부산#개요",
        "https://a.kr/b?q=서울&c=부산#개요, https://a.kr/b?q=서울&c=부산#개요, ''",
        "https://a.kr/서울_시청-앞, https://a.kr/서울_시청-앞, ''",
    })
    void an_address_ends_where_a_particle_begins(String markdown, String address, String rest) {
        String html = render("주소는" + markdown);

        assertThat(Html.parse(html).elements().get(1).attributes().get("href"))
                .isEqualTo(org.commonmark.renderer.html.HtmlRenderer.builder()
                        .percentEncodeUrls(true)
                        .build()
                        .render(new org.commonmark.node.Link(address, null))
                        .replaceAll("<a href=\"|\"></a>", "")
                        .replace("%5B", "[")
                        .replace("%5D", "]")
                        .replace("&amp;", "&"));
        assertThat(Html.parse(html).text().strip()).isEqualTo("주소는" + markdown);
        assertThat(html.replaceAll("<[^>]*>", "").replace("&amp;", "&").strip()).endsWith(address + rest);
        assertThat(html).contains("</a>" + rest.replace("&", "&amp;"));
    }

    @ParameterizedTest
    @CsvSource({
        "user@example.com으로 메일, user@example.com",
        "메일은user@example.com, user@example.com",
        "user.name+tag@mail.example.co.kr입니다, user.name+tag@mail.example.co.kr",
        "请写信给admin@example.com。, admin@example.com",
        "メールはinfo@example.jpまで, info@example.jp",
    })
    void so_does_an_email_address(String markdown, String address) {
        assertThat(render(markdown)).contains("<a href=\"mailto:" + address + "\" " + REL + ">" + address + "</a>");
    }

    @Test
    void addresses_follow_upon_each_other() {
        assertThat(render("https://a.com와https://b.com과www.c.kr이며 d@e.fr와g@h.io"))
                .contains(">https://a.com</a>와<")
                .contains(">https://b.com</a>과")
                .contains(">d@e.fr</a>와<")
                .contains(">g@h.io</a>");
    }

    @ParameterizedTest
    @CsvSource({
        "http://[::1]:8080/, http://[::1]:8080/",
        "<http://[2001:db8::1]/a>, http://[2001:db8::1]/a",
        "[a](https://[::ffff:192.0.2.1]/b[c]), https://[::ffff:192.0.2.1]/b%5Bc%5D",
        "[a](https://example.org/?x=http://[::1]/), https://example.org/?x=http://%5B::1%5D/",
        "[a](/[::1]), /%5B::1%5D",
    })
    void the_brackets_of_an_ipv6_address_stay_brackets(String markdown, String address) {
        assertThat(render(markdown)).contains("href=\"" + address + "\"");
    }

    private String render(String markdown) {
        return renderer.render(new ArticleBody(markdown)).html().strip();
    }
}
