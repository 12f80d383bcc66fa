package io.miniter.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.miniter.domain.shared.RandomText;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UserAgentTest {

    @ParameterizedTest
    @MethodSource("headers")
    void whatever_a_client_calls_itself_is_cleaned_and_never_refused(String header, String expected) {
        assertThat(new UserAgent(header).value()).isEqualTo(expected);
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                argumentSet("nothing", "", ""),
                argumentSet("spaces", "   ", ""),
                argumentSet("a program", "curl/8.5.0", "curl/8.5.0"),
                argumentSet(
                        "a browser",
                        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
                argumentSet("spaces around", "  curl  ", "curl"),
                argumentSet(
                        "every printable sign",
                        "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
                        "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"),
                argumentSet("a line end", "curl\r\nSet-Cookie: a=b", "curl??Set-Cookie: a=b"),
                argumentSet("a tab", "a\tb", "a?b"),
                argumentSet("NUL", "a\0b", "a?b"),
                argumentSet("delete", "a\u007Fb", "a?b"),
                argumentSet("Korean", "미니터/1.0", "???/1.0"),
                argumentSet("an emoji", "😀/1.0", "?/1.0"),
                argumentSet("half a surrogate pair", "a\uD83Db", "a?b"),
                argumentSet("an override", "a\u202Eb", "a?b"));
    }

    @Test
    void what_is_longer_than_200_characters_is_cut_off() {
        assertThat(new UserAgent("u".repeat(200)).value()).hasSize(200);
        assertThat(new UserAgent("u".repeat(201)).value()).hasSize(200);
        assertThat(new UserAgent("u".repeat(100_000)).value()).hasSize(200);
        assertThat(new UserAgent("a" + "u".repeat(199) + "z").value())
                .startsWith("a")
                .endsWith("u");
    }

    @Test
    void a_cut_leaves_no_space_at_the_end() {
        UserAgent cut = new UserAgent("u".repeat(199) + " and more");

        assertThat(cut.value()).isEqualTo("u".repeat(199));
        assertThat(new UserAgent(cut.value())).isEqualTo(cut);
    }

    @Test
    void a_client_that_did_not_say_is_unknown() {
        assertThat(UserAgent.UNKNOWN).isEqualTo(new UserAgent(""));
        assertThat(UserAgent.UNKNOWN.value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_sent_is_short_and_printable_afterwards_and_stays_as_it_is(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            UserAgent cleaned = new UserAgent(RandomText.next(random, 300));

            assertThat(cleaned.value()).matches("[\\x20-\\x7E]{0,200}");
            assertThat(new UserAgent(cleaned.value())).isEqualTo(cleaned);
        }
    }
}
