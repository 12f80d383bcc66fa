package io.miniter.classic;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedHandlesTest {

    private final RandomGenerator zeroOneTwo = new RandomGenerator() {
        private int next;

        @Override
        public long nextLong() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int nextInt(int bound) {
            return next++;
        }
    };

    @ParameterizedTest
    @CsvSource({
        "ada@example.org, ada",
        "ADA@example.org, ada",
        "Ada.Lovelace+miniter@example.org, ada_lovelace_miniter",
        "a_b@example.org, a_b",
        "..ada--@example.org, ada",
        "x'/=?!y@example.org, x_y",
        "al@example.org, user_al",
        "1@example.org, user_1",
        "___@example.org, user",
        "+@example.org, user",
        "abcdefghijklmnopqrstuvwxyz0123456789@example.org, abcdefghijklmnopqrstuvwxyz0123"
    })
    void the_first_is_made_of_what_stands_before_the_at_sign(EmailAddress email, Handle first) {
        assertThat(DerivedHandles.of(email, zeroOneTwo).toList().getFirst()).isEqualTo(first);
    }

    @Test
    void the_others_are_the_same_with_a_number_behind_it() {
        List<Handle> handles = DerivedHandles.of(new EmailAddress("info@example.org"), zeroOneTwo)
                .toList();

        assertThat(handles)
                .extracting(Handle::value)
                .containsExactly("info", "info_000000", "info_000001", "info_000002");
    }

    @Test
    void the_number_takes_the_place_of_what_would_be_too_long() {
        List<Handle> handles = DerivedHandles.of(new EmailAddress("a".repeat(64) + "@example.org"), zeroOneTwo)
                .toList();

        assertThat(handles)
                .extracting(Handle::value)
                .startsWith("a".repeat(30), "a".repeat(23) + "_000000")
                .allSatisfy(handle -> assertThat(handle).hasSize(Handle.MAX_LENGTH));
    }
}
