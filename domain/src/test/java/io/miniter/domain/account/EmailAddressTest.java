package io.miniter.domain.account;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.miniter.domain.shared.ViolationCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alice@example.com",
                "Alice.Liddell@Example.COM",
                "a@b.co",
                "alice+news@sub.domain.example.co.kr",
                "alice@123.com",
                "alice@1.2",
                "alice@ex-am--ple.com",
                "alice@xn--9n2bp8q.kr",
                "!#$%&'*+/=?^_`{|}~-@example.com",
                ".alice.@example.com"
            })
    void what_a_browser_takes_is_an_address_which_keeps_its_case(String value) {
        assertThat(new EmailAddress(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" alice@example.com", "alice@example.com ", "\talice@example.com\r\n", "\u3000alice@example.com"
            })
    void white_space_around_goes(String value) {
        assertThat(new EmailAddress(value).value()).isEqualTo("alice@example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void an_address_is_required(String value) {
        assertInvalid(ViolationCode.REQUIRED, () -> new EmailAddress(value));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void nothing_else_is_an_address(String value) {
        assertInvalid(ViolationCode.MALFORMED, () -> new EmailAddress(value));
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                argumentSet("no at sign", "alice.example.com"),
                argumentSet("nothing before the at sign", "@example.com"),
                argumentSet("nothing after the at sign", "alice@"),
                argumentSet("two at signs", "alice@bob@example.com"),
                argumentSet("no dot in the domain", "alice@localhost"),
                argumentSet("two dots in the domain", "alice@example..com"),
                argumentSet("a dot before the domain", "alice@.example.com"),
                argumentSet("a dot after the domain", "alice@example.com."),
                argumentSet("a hyphen before a label", "alice@-example.com"),
                argumentSet("a hyphen after a label", "alice@example-.com"),
                argumentSet("an underscore in the domain", "alice@exam_ple.com"),
                argumentSet("a space before the at sign", "al ice@example.com"),
                argumentSet("a space in the domain", "alice@exam ple.com"),
                argumentSet("a line feed inside", "alice@example.com\nbcc:bob@example.com"),
                argumentSet("NUL", "alice@example.com\0"),
                argumentSet("two addresses", "alice@example.com,bob@example.com"),
                argumentSet("a name and an address", "Alice <alice@example.com>"),
                argumentSet("a quoted local part", "\"alice liddell\"@example.com"),
                argumentSet("an IP address", "alice@[127.0.0.1]"),
                argumentSet("a port", "alice@example.com:25"),
                argumentSet("Korean before the at sign", "앨리스@example.com"),
                argumentSet("Korean in the domain", "alice@예시.kr"),
                argumentSet("a full-width at sign", "alice＠example.com"),
                argumentSet("the kelvin sign, whose lower case is k", "\u212Aelvin@example.com"),
                argumentSet("no-break space", "alice@example.com\u00A0"),
                argumentSet("half a surrogate pair", "ali\uD83Dce@example.com"));
    }

    @Test
    void the_local_part_has_at_most_64_characters() {
        String longest = "l".repeat(64) + "@example.com";

        assertThat(new EmailAddress(longest).value()).isEqualTo(longest);
        assertInvalid(ViolationCode.MALFORMED, () -> new EmailAddress("l" + longest));
    }

    @Test
    void a_label_of_the_domain_has_at_most_63_characters() {
        String longest = "d".repeat(63) + ".com";

        assertThat(new EmailAddress("alice@" + longest).value()).endsWith(longest);
        assertInvalid(ViolationCode.MALFORMED, () -> new EmailAddress("alice@d" + longest));
    }

    @Test
    void the_whole_has_at_most_254_characters() {
        String label = "d".repeat(61);
        String domain = "." + label + "." + label + ".com";
        String longest = "l".repeat(64) + "@" + label + domain;
        assertThat(longest).hasSize(254);

        assertThat(new EmailAddress("  " + longest + "  ").value()).isEqualTo(longest);
        assertInvalid(ViolationCode.TOO_LARGE, 254, () -> new EmailAddress("l".repeat(64) + "@d" + label + domain));
    }

    @ParameterizedTest
    @CsvSource({
        "alice@example.com, alice@example.com, true",
        "alice@example.com, ALICE@Example.Com, true",
        "INFO@I.COM, info@i.com, true",
        "alice@example.com, alice+news@example.com, false",
        "alice@example.com, a.lice@example.com, false"
    })
    void addresses_are_compared_without_regard_to_case(String one, String other, boolean same) {
        assertThat(new EmailAddress(one).key().equals(new EmailAddress(other).key()))
                .isEqualTo(same);
    }
}
