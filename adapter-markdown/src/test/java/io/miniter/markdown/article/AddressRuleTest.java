package io.miniter.markdown.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressRuleTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a.png,       true,  true",
        "HTTPS://example.org/,            true,  true",
        "http://example.org/a.png,        true,  true",
        "mailto:ada@example.org,          true,  false",
        "a.png,                           true,  true",
        "/a/b.png?c=d:e#f,                true,  true",
        "?a=b:c,                          true,  true",
        "#note:1,                         true,  true",
        "./a:b,                           true,  true",
        "한글/사진.png,                    true,  true",
        "'',                              true,  false",
        "//example.org/a.png,             true,  true",
        "'/\\example.org/a.png',          true,  true",
        "'\\\\example.org/a.png',         true,  true",
        "javascript:alert(1),             false, false",
        "JavaScript:alert(1),             false, false",
        "' javascript:alert(1)',          false, false",
        "' https://example.org/',         false, false",
        "data:image/png;base64,           false, false",
        "vbscript:x,                      false, false",
        "ftp://example.org/,              false, false",
        "a:b,                             false, false",
        ":,                               false, false",
        "httpſ://example.org,             false, false",
    })
    void a_link_may_lead_further_than_an_image(String address, boolean link, boolean image) {
        assertThat(AddressRule.LINK.allows(address)).isEqualTo(link);
        assertThat(AddressRule.IMAGE.allows(address)).isEqualTo(image);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"\u0001a", "a\tb", "a\u007Fb", "java\u0000script:x", "/\t/example.org"})
    void nothing_with_a_control_character_is_an_address(String address) {
        assertThat(AddressRule.LINK.allows(address)).isFalse();
        assertThat(AddressRule.IMAGE.allows(address)).isFalse();
    }
}
