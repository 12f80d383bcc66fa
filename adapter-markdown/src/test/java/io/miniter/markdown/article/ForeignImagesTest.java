package io.miniter.markdown.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.domain.article.ArticleBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading an article sends requests to its own server only. */
final class ForeignImagesTest {

    private static final String REL = "rel=\"nofollow noopener noreferrer ugc\"";

    private final CommonMarkRenderer renderer =
            new CommonMarkRenderer("https://miniter.example/app", "http://media.miniter.example:9000/media");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![a](https://evil.example/x.png)",
                "![a](http://evil.example/x.png)",
                "![a](//evil.example/x.png)",
                "![a](/\\evil.example/x.png)",
                "![a](\\\\\\\\evil.example/x.png)",
                "![a](https:evil.example/x.png)",
                "![a](HTTPS:/evil.example/x.png)",
                "![a](https://miniter.example@evil.example/x.png)",
                "![a](https://miniter.example.evil.example/x.png)",
                "![a](https://miniter.example:8443/x.png)",
                "![a](http://miniter.example/x.png)",
                "![a](https://miniter.example\\\\.evil.example/x.png)",
                "![a](https://evil.example/https://miniter.example/x.png)",
                "![a][b]\n\n[b]: https://evil.example/x.png",
                "![a][]\n\n[a]: <https://evil.example/x.png> 'c'",
                "![a]\n\n[a]: //evil.example/x.png",
                "![a *b* ![c](https://evil.example/1.png)](https://evil.example/2.png)",
                "![a ![c](https://evil.example/1.png)](/2.png)",
                "[![a](https://evil.example/x.png)](/b)",
                "| ![a](https://evil.example/x.png) |\n|-|",
                "<img src=https://evil.example/x.png>",
                "<img srcset='https://evil.example/x.png 2x'>",
                "<picture><source srcset=https://evil.example/x.png></picture>",
                "<p style='background: url(https://evil.example/x.png)'>",
                "<link rel=prefetch href=https://evil.example/x.png>",
                "<video poster=https://evil.example/x.png></video>",
                "![a](data:image/png;base64,AAAA)",
                "![a](blob:https://evil.example/x)",
                "![a](javascript:x)",
            })
    void no_image_of_another_server_is_loaded_by_itself(String markdown) {
        Html html = Html.parse(renderer.render(new ArticleBody(markdown)).html());

        assertThat(html.elements())
                .allMatch(element -> element.attributes().entrySet().stream()
                        .allMatch(attribute -> !attribute.getValue().contains("evil.example")
                                || (element.name().equals("a")
                                        && attribute.getKey().equals("href"))))
                .allMatch(element -> !element.name().equals("img")
                        || element.attributes().get("src").equals("/2.png"));
        assertThat(html.offences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "![a *cat*](https://evil.example/x.png), https://evil.example/x.png, a cat",
        "![](http://evil.example/x.png), http://evil.example/x.png, http://evil.example/x.png",
        "![ ](//evil.example/x.png), //evil.example/x.png, //evil.example/x.png",
        "![고양이](https://evil.example/고.png), https://evil.example/%EA%B3%A0.png, 고양이",
    })
    void it_is_a_link_to_be_clicked_on(String markdown, String address, String words) {
        assertThat(html(markdown))
                .isEqualTo("<p><a class=\"foreign-image\" href=\"" + address + "\" " + REL + ">" + words + "</a></p>");
    }

    @Test
    void its_title_stays_and_within_a_link_its_words_do() {
        assertThat(html("![a](https://evil.example/x.png \"t\")")).contains(" title=\"t\" " + REL);
        assertThat(html("[b ![a](https://evil.example/x.png)](/c)"))
                .isEqualTo("<p><a href=\"/c\" " + REL + ">b a</a></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.png",
                "/media/x.png",
                "https://miniter.example/elsewhere/x.png",
                "HTTPS://Miniter.Example/x.png",
                "http://media.miniter.example:9000/media/x.png"
            })
    void an_image_of_ones_own_servers_is_an_image(String address) {
        assertThat(html("![a](" + address + ")"))
                .isEqualTo("<p><img src=\"" + address + "\" alt=\"a\" referrerpolicy=\"no-referrer\"></p>");
    }

    @Test
    void what_was_rendered_for_other_servers_is_of_another_edition() {
        RenderedBody here = renderer.render(new ArticleBody("a"));
        CommonMarkRenderer elsewhere = new CommonMarkRenderer("https://elsewhere.example", "");
        CommonMarkRenderer again =
                new CommonMarkRenderer("https://miniter.example/", "http://media.miniter.example:9000");

        assertThat(here.edition()).isEqualTo(renderer.edition()).isEqualTo(again.edition());
        assertThat(elsewhere.edition()).isNotEqualTo(here.edition()).isPositive();
        assertThat(new CommonMarkRenderer("", " ").edition()).isEqualTo(CommonMarkRenderer.EDITION);
    }

    private String html(String markdown) {
        return renderer.render(new ArticleBody(markdown)).html().strip();
    }
}
