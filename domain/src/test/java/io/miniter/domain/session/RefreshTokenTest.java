package io.miniter.domain.session;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.miniter.domain.shared.ErrorCode;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefreshTokenTest {

    private static final String F = "f".repeat(43);
    private static final String S = "s".repeat(43);

    @Test
    void a_token_has_two_halves() {
        RefreshToken token = RefreshToken.parse(F + "." + S);

        assertThat(token.family()).isEqualTo(F);
        assertThat(token.secret()).isEqualTo(S);
        assertThat(token).isEqualTo(new RefreshToken(F, S));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_token_that_is_read_prints_the_same(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String value = half(random) + "." + half(random);

            assertThat(RefreshToken.parse(value).value()).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void a_token_that_is_printed_reads_the_same(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            RefreshToken token = new RefreshToken(half(random), half(random));

            assertThat(RefreshToken.parse(token.value())).isEqualTo(token);
        }
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_cannot_be_a_token_is_invalid(String value) {
        assertRefused(ErrorCode.REFRESH_TOKEN_INVALID, () -> RefreshToken.parse(value));
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                argumentSet("nothing", ""),
                argumentSet("a dot", "."),
                argumentSet("one half", F),
                argumentSet("one half and a dot", F + "."),
                argumentSet("a dot and one half", "." + S),
                argumentSet("no dot", F + S),
                argumentSet("something else for the dot", F + ":" + S),
                argumentSet("two dots", F + ".." + S),
                argumentSet("a short family", "f".repeat(42) + "." + S),
                argumentSet("a long family", "f".repeat(44) + "." + S),
                argumentSet("a short secret", F + "." + "s".repeat(42)),
                argumentSet("a long secret", F + "." + "s".repeat(44)),
                argumentSet("the dot one place early", "f".repeat(42) + "." + "s".repeat(44)),
                argumentSet("three parts", F + "." + S + "." + S),
                argumentSet("a sign of plain base64", "+".repeat(43) + "." + S),
                argumentSet("padding", "f".repeat(42) + "=." + S),
                argumentSet("a space before", " " + F + "." + S),
                argumentSet("a line feed after", F + "." + S + "\n"),
                argumentSet("NUL", F + "." + "s".repeat(42) + "\0"),
                argumentSet("letters of another script", "ｆ".repeat(43) + "." + S),
                argumentSet("a JWT", "eyJhbGciOiJIUzI1NiJ9.e30.AAAA"));
    }

    @ParameterizedTest
    @MethodSource("impossibleHalves")
    void a_token_is_not_made_of_what_cannot_be_read(String family, String secret) {
        assertRefused(ErrorCode.REFRESH_TOKEN_INVALID, () -> new RefreshToken(family, secret));
    }

    static Stream<Arguments> impossibleHalves() {
        return Stream.of(
                argumentSet("nothing", "", ""),
                argumentSet("no secret", F, ""),
                argumentSet("a short family", "f".repeat(42), S),
                argumentSet("a long secret", F, "s".repeat(44)),
                argumentSet("a sign of plain base64", "/".repeat(43), S),
                argumentSet("a dot in a half", F, "s".repeat(42) + "."));
    }

    @Test
    void a_token_does_not_show_itself() {
        assertThat(new RefreshToken(F, S).toString()).isEqualTo("RefreshToken[hidden]");
    }

    private static String half(Random random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
