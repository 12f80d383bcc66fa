package io.miniter.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.session.RefreshTokens;
import io.miniter.domain.session.RefreshToken;
import io.miniter.domain.session.RefreshTokenHash;
import io.miniter.testkit.session.RefreshTokensContract;
import java.io.Serial;
import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class RandomRefreshTokensTest extends RefreshTokensContract {

    private static final String ALL_ONES = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE";

    private final RandomRefreshTokens tokens = new RandomRefreshTokens(new SecureRandom());

    @Override
    protected RefreshTokens tokens() {
        return tokens;
    }

    @Test
    void a_half_is_thirty_two_bytes_of_the_random_source() {
        RefreshToken token = new RandomRefreshTokens(new CountingRandom()).create();

        assertThat(token.family()).isEqualTo(ALL_ONES);
        assertThat(token.secret()).isEqualTo("AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI");
    }

    @Test
    void a_successor_takes_only_its_secret_from_the_random_source() {
        RefreshToken successor = new RandomRefreshTokens(new CountingRandom())
                .successorOf(new RefreshToken("f".repeat(43), "s".repeat(43)));

        assertThat(successor).isEqualTo(new RefreshToken("f".repeat(43), ALL_ONES));
    }

    @Test
    void the_hash_is_sha_256_of_the_characters_of_each_half() {
        RefreshTokenHash hash = tokens.hash(new RefreshToken("a".repeat(43), ALL_ONES));

        assertThat(hash.family()).isEqualTo("ZtNPunH49FD35FWYhT5Tv8I7vRKQJ8uxMaL0_9eHjNA");
        assertThat(hash.secret()).hasSize(43).isNotEqualTo(hash.family());
    }

    /** Fills the first request with ones, the second with twos. */
    private static final class CountingRandom extends SecureRandom {

        @Serial
        private static final long serialVersionUID = 1L;

        private byte next = 1;

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, next++);
        }
    }
}
