package io.miniter.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.miniter.application.account.password.PasswordHasher;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.account.PasswordHash;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every password hasher. How long it takes is not said here: a test has no clock that would tell. */
public abstract class PasswordHasherContract {

    private static final String LONGEST = "한".repeat(128);

    /** The hasher of this test, the same at each call. */
    protected abstract PasswordHasher hasher();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse",
                "12345678",
                "        ",
                " padded with spaces ",
                "비밀번호는비밀입니다",
                "🐎🔋📎🐎🔋📎🐎🔋",
                "naïve café"
            })
    void a_password_matches_its_hash(String password) {
        assertThat(matches(password, password)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "correct horse,correct horsf",
                "correct horse,Correct horse",
                "correct horse,correct hors",
                "correct horse,correct horse ",
                "correct horse, correct horse",
                "correct horse,correct  horse",
                "correct horse,esroh tcerroc",
                "correct horse,correct horsecorrect horse",
                "비밀번호는비밀입니다,비밀번호는비밀입니까"
            })
    void anything_else_does_not(String password, String attempt) {
        assertThat(matches(password, attempt)).isFalse();
    }

    @Test
    void a_password_matches_whichever_keyboard_typed_it() {
        String composed = "비밀번호 café";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(matches(composed, decomposed)).isTrue();
        assertThat(matches(decomposed, composed)).isTrue();
    }

    @Test
    void the_last_byte_of_the_longest_password_counts() {
        assertThat(matches(LONGEST, LONGEST)).isTrue();
        assertThat(matches(LONGEST, "한".repeat(127) + "핝")).isFalse();
    }

    @Test
    void an_attempt_that_goes_on_after_the_longest_password_does_not_match() {
        assertThat(matches(LONGEST, LONGEST + "!")).isFalse();
        assertThat(matches("x".repeat(72), "x".repeat(73))).isFalse();
        assertThat(matches("x".repeat(128), "x".repeat(129))).isFalse();
        assertThat(matches("x".repeat(128), "x".repeat(72))).isFalse();
        assertThat(matches("x".repeat(128), "x".repeat(100_000))).isFalse();
    }

    @Test
    void an_attempt_that_could_not_be_a_password_does_not_match() {
        assertThat(matches("correct horse", "")).isFalse();
        assertThat(matches("correct horse", "correct horse\0")).isFalse();
        assertThat(matches("correct horse", "correct horse\0correct horse")).isFalse();
        assertThat(matches("correct?horse", "correct\uD83Dhorse")).isFalse();
        assertThat(matches("correct\uFFFDhorse", "correct\uD83Dhorse")).isFalse();
    }

    @Test
    void each_hash_has_a_salt_of_its_own() {
        Password password = new Password("correct horse");
        PasswordHash one = hasher().hash(password);
        PasswordHash other = hasher().hash(password);

        assertThat(one.value()).isNotEqualTo(other.value());
        assertThat(hasher().matches(new PasswordAttempt("correct horse"), one)).isTrue();
        assertThat(hasher().matches(new PasswordAttempt("correct horse"), other))
                .isTrue();
    }

    @Test
    void a_hash_that_was_made_just_now_need_not_be_renewed() {
        PasswordHash hash = hasher().hash(new Password("correct horse"));

        assertThat(hasher().isOutdated(hash)).isFalse();
        assertThat(hasher().renewed(new PasswordAttempt("correct horse"), hash)).isEmpty();
    }

    @Test
    void what_takes_longest_can_be_any_hash() {
        assertThatNoException().isThrownBy(() -> {
            hasher().takeAsLongAs(hasher().hash(new Password("correct horse")));
            hasher().takeAsLongAs(new PasswordHash("of another kind"));
            hasher().matchNothing(new PasswordAttempt("correct horse"));
        });
    }

    @Test
    void a_hash_does_not_show_the_password() {
        assertThat(hasher().hash(new Password("correct horse")).value()).doesNotContain("correct", "horse");
    }

    @Test
    void anything_can_be_compared_with_nothing() {
        assertThatNoException().isThrownBy(() -> {
            hasher().matchNothing(new PasswordAttempt("correct horse"));
            hasher().matchNothing(new PasswordAttempt(""));
            hasher().matchNothing(new PasswordAttempt("\0"));
            hasher().matchNothing(new PasswordAttempt("\uD83D"));
            hasher().matchNothing(new PasswordAttempt("x".repeat(100_000)));
        });
    }

    private boolean matches(String password, String attempt) {
        return hasher().matches(new PasswordAttempt(attempt), hasher().hash(new Password(password)));
    }
}
