package io.miniter.testkit.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.session.RefreshTokens;
import io.miniter.domain.session.RefreshToken;
import io.miniter.domain.session.RefreshTokenHash;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is true of every implementation of {@link RefreshTokens}. */
public abstract class RefreshTokensContract {

    /** The tokens of this test, the same at each call. */
    protected abstract RefreshTokens tokens();

    @Test
    void a_token_survives_the_way_to_the_client_and_back() {
        RefreshToken created = tokens().create();
        RefreshToken successor = tokens().successorOf(created);

        assertThat(RefreshToken.parse(created.value())).isEqualTo(created);
        assertThat(RefreshToken.parse(successor.value())).isEqualTo(successor);
    }

    @Test
    void no_two_tokens_share_a_half() {
        Set<String> halves = new HashSet<>();
        for (int token = 0; token < 100; token++) {
            RefreshToken created = tokens().create();
            halves.add(created.family());
            halves.add(created.secret());
        }

        assertThat(halves).hasSize(200);
    }

    @Test
    void a_successor_is_of_the_same_family_and_has_a_secret_of_its_own() {
        RefreshToken first = tokens().create();
        RefreshToken second = tokens().successorOf(first);
        RefreshToken third = tokens().successorOf(second);
        RefreshToken alsoSecond = tokens().successorOf(first);

        assertThat(List.of(second, third, alsoSecond))
                .extracting(RefreshToken::family)
                .containsOnly(first.family());
        assertThat(List.of(first, second, third, alsoSecond))
                .extracting(RefreshToken::secret)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_token_always_has_the_same_hash() {
        RefreshToken token = tokens().create();

        assertThat(tokens().hash(RefreshToken.parse(token.value()))).isEqualTo(tokens().hash(token));
    }

    @Test
    void successors_share_the_hash_of_their_family_only() {
        RefreshToken token = tokens().create();
        RefreshTokenHash first = tokens().hash(token);
        RefreshTokenHash second = tokens().hash(tokens().successorOf(token));

        assertThat(second.family()).isEqualTo(first.family());
        assertThat(second.secret()).isNotEqualTo(first.secret());
    }

    @Test
    void other_tokens_have_other_hashes() {
        RefreshTokenHash one = tokens().hash(tokens().create());
        RefreshTokenHash other = tokens().hash(tokens().create());

        assertThat(one.family()).isNotEqualTo(other.family());
        assertThat(one.secret()).isNotEqualTo(other.secret());
    }

    @Test
    void a_hash_shows_neither_half() {
        RefreshToken token = tokens().create();
        RefreshTokenHash hash = tokens().hash(token);

        assertThat(hash.family()).doesNotContain(token.family(), token.secret());
        assertThat(hash.secret()).doesNotContain(token.family(), token.secret());
    }
}
