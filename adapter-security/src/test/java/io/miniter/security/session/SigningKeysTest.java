package io.miniter.security.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.miniter.security.shared.UnusableSettingException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SigningKeysTest {

    private static final String SECRET = ASigningKey.named("secret").base64();

    @Test
    void the_first_key_signs_and_all_verify() {
        SigningKeys keys = SigningKeys.parse(
                "k1:" + SECRET + ",k2:" + ASigningKey.named("k2").base64());

        assertThat(keys.signing().id()).isEqualTo("k1");
        assertThat(keys.signing().base64()).isEqualTo(SECRET);
        assertThat(keys.find("k1")).contains(keys.signing());
        assertThat(keys.find("k2")).contains(ASigningKey.named("k2"));
        assertThat(keys.find("k3")).isEmpty();
    }

    @Test
    void spaces_and_line_ends_between_keys_do_not_matter() {
        SigningKeys keys = SigningKeys.parse("\n  k1:" + SECRET + ",\n  k2:" + SECRET + "\n");

        assertThat(keys.find("k1")).isPresent();
        assertThat(keys.find("k2")).isPresent();
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments(SECRET, "key 1 has not the form kid:base64"),
                arguments(",", "key 1 has not the form kid:base64"),
                arguments("k1:" + SECRET + ",", "key 2 has not the form kid:base64"),
                arguments("k1:k2:" + SECRET, "key 1 has not the form kid:base64"),
                arguments(":" + SECRET, "key 1 has a kid that is not 1 to 64 of A-Z a-z 0-9 . _ -"),
                arguments("k 1:" + SECRET, "key 1 has a kid that is not 1 to 64 of A-Z a-z 0-9 . _ -"),
                arguments("k".repeat(65) + ":" + SECRET, "key 1 has a kid that is not 1 to 64 of A-Z a-z 0-9 . _ -"),
                arguments("k1:" + SECRET + ",k2:not%base64", "key 2 is not a key in base64"),
                arguments("k1:", "key 1 has 0 bytes and needs 32 or more"),
                arguments("k1:" + ASigningKey.withBytes("k", 31).base64(), "key 1 has 31 bytes and needs 32 or more"),
                arguments("k1:" + SECRET + ",k1:" + SECRET, "key 2 has the kid of a key before it"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void what_is_malformed_is_named_in_one_line_without_the_key(String property, String reason) {
        assertThatExceptionOfType(UnusableSettingException.class)
                .isThrownBy(() -> SigningKeys.parse(property))
                .withMessage("miniter.token.keys (MINITER_TOKEN_KEYS): " + reason)
                .withNoCause();
    }

    @Test
    void a_key_does_not_show_itself() {
        assertThat(ASigningKey.named("k1")).hasToString("SigningKey[k1]");
    }
}
