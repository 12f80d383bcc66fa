package io.miniter.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.miniter.application.account.PasswordHasher;
import io.miniter.application.account.PasswordHasherContract;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.account.PasswordHash;
import io.miniter.security.shared.UnusableSettingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

final class BCryptPasswordHasherTest extends PasswordHasherContract {

    private static final int COST = 4;
    private static final String SECRET = "correct horse battery staple";

    private final BCryptPasswordHasher hasher = new BCryptPasswordHasher(COST);

    @Override
    protected PasswordHasher hasher() {
        return hasher;
    }

    @Test
    void a_hash_is_bcrypt_with_the_cost_that_was_asked_for() {
        assertThat(hasher.hash(new Password(SECRET)).value()).matches("\\$2[aby]\\$04\\$[./0-9A-Za-z]{53}");
    }

    @Test
    void a_hash_of_another_cost_still_matches() {
        PasswordHash hash = new BCryptPasswordHasher(COST + 1).hash(new Password(SECRET));

        assertThat(hash.value()).contains("$05$");
        assertThat(hasher.matches(new PasswordAttempt(SECRET), hash)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "가"})
    void seventy_two_bytes_match_and_one_more_does_not(String character) {
        String longest = character.repeat(72 / utf8Length(character));
        PasswordHash hash = hasher.hash(new Password(longest));

        assertThat(hasher.matches(new PasswordAttempt(longest), hash)).isTrue();
        assertThat(hasher.matches(new PasswordAttempt(longest + "a"), hash)).isFalse();
        assertThat(hasher.matches(new PasswordAttempt(longest.repeat(1_000)), hash))
                .isFalse();
    }

    /** To bcrypt alone each of these is the password. */
    @ParameterizedTest
    @ValueSource(strings = {"Pass?word\0Pass?word", "Pass\uD800word", "Pass\uDC00word"})
    void what_bcrypt_takes_for_the_password_is_not_the_password(String lookalike) {
        PasswordHash hash = hasher.hash(new Password("Pass?word"));

        assertThat(new BCryptPasswordEncoder(COST).matches(lookalike, hash.value()))
                .isTrue();
        assertThat(hasher.matches(new PasswordAttempt(lookalike), hash)).isFalse();
    }

    @Test
    void what_is_compared_in_place_of_an_impossible_attempt_opens_nothing() {
        PasswordHash hash = new PasswordHash(new BCryptPasswordEncoder(COST).encode("none"));

        assertThat(hasher.matches(new PasswordAttempt(""), hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {SECRET, "wrong", "", "\0", "a\uD800"})
    void every_attempt_costs_one_comparison_with_a_hash_of_the_same_cost(String value) {
        RecordingEncoder encoder = new RecordingEncoder();
        BCryptPasswordHasher recorded = new BCryptPasswordHasher(encoder, COST);
        PasswordHash hash = recorded.hash(new Password(SECRET));

        recorded.matches(new PasswordAttempt(value), hash);
        recorded.matchNothing(new PasswordAttempt(value));

        assertThat(encoder.comparedWith).hasSize(2).allMatch(compared -> compared.startsWith("$2a$04$"));
        assertThat(encoder.comparedWith.getFirst()).isEqualTo(hash.value());
        assertThat(encoder.compared).doesNotContain("");
    }

    @Test
    void an_attempt_that_is_too_long_costs_one_comparison_too() {
        RecordingEncoder encoder = new RecordingEncoder();
        BCryptPasswordHasher recorded = new BCryptPasswordHasher(encoder, COST);

        recorded.matches(new PasswordAttempt("a".repeat(73)), recorded.hash(new Password(SECRET)));

        assertThat(encoder.comparedWith).hasSize(1);
    }

    @Test
    void what_is_compared_where_there_is_nothing_is_a_hash_that_bcrypt_works_through() {
        RecordingEncoder encoder = new RecordingEncoder();
        new BCryptPasswordHasher(encoder, COST).matchNothing(new PasswordAttempt(SECRET));
        String nothing = encoder.comparedWith.getFirst();
        int versionCostAndSalt = "$2a$04$".length() + 22;

        assertThat(BCrypt.hashpw(SECRET, nothing))
                .hasSameSizeAs(nothing)
                .startsWith(nothing.substring(0, versionCostAndSalt))
                .isNotEqualTo(nothing);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, 17, 31})
    void a_cost_that_protects_nobody_or_takes_for_ever_is_refused_by_name(int cost) {
        assertThatExceptionOfType(UnusableSettingException.class)
                .isThrownBy(() -> new BCryptPasswordHasher(cost))
                .withMessage("miniter.password.cost (MINITER_PASSWORD_COST) is " + cost + " and must be 4 to 16");
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static final class RecordingEncoder implements PasswordEncoder {

        private final PasswordEncoder bcrypt = new BCryptPasswordEncoder(COST);
        private final List<String> compared = new ArrayList<>();
        private final List<String> comparedWith = new ArrayList<>();

        @Override
        public String encode(CharSequence password) {
            return bcrypt.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            compared.add(password.toString());
            comparedWith.add(hash);
            return bcrypt.matches(password, hash);
        }
    }
}
