package io.miniter.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.miniter.application.account.password.PasswordHasher;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.account.PasswordHash;
import io.miniter.security.shared.UnusableSettingException;
import io.miniter.testkit.account.PasswordHasherContract;
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
        assertThat(hasher.hash(new Password(SECRET)).value()).matches("hmac-sha384\\$2[aby]\\$04\\$[./0-9A-Za-z]{53}");
    }

    @Test
    void a_hash_of_another_cost_still_matches() {
        PasswordHash hash = new BCryptPasswordHasher(COST + 1).hash(new Password(SECRET));

        assertThat(hash.value()).contains("$05$");
        assertThat(hasher.matches(new PasswordAttempt(SECRET), hash)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "가", "🐎"})
    void all_128_characters_count_and_one_more_does_not_match(String character) {
        String longest = character.repeat(128);
        PasswordHash hash = hasher.hash(new Password(longest));

        assertThat(hasher.matches(new PasswordAttempt(longest), hash)).isTrue();
        assertThat(hasher.matches(new PasswordAttempt(character.repeat(127) + "b"), hash))
                .isFalse();
        assertThat(hasher.matches(new PasswordAttempt(character.repeat(127)), hash))
                .isFalse();
        assertThat(hasher.matches(new PasswordAttempt(longest + "a"), hash)).isFalse();
        assertThat(hasher.matches(new PasswordAttempt(longest.repeat(1_000)), hash))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "가"})
    void a_hash_of_an_earlier_version_goes_on_working(String character) {
        String longest = character.repeat(72 / utf8Length(character));
        PasswordHash old = old(longest, COST);

        assertThat(hasher.matches(new PasswordAttempt(longest), old)).isTrue();
        assertThat(hasher.matches(new PasswordAttempt(longest + "a"), old)).isFalse();
        assertThat(hasher.matches(new PasswordAttempt(longest.repeat(1_000)), old))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pass?word\0Pass?word", "Pass\uD800word", "Pass\uDC00word", "none", ""})
    void what_bcrypt_takes_for_an_old_password_is_not_the_password(String lookalike) {
        assertThat(hasher.matches(new PasswordAttempt(lookalike), old("Pass?word", COST)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {COST, COST + 1})
    void a_hash_of_an_earlier_version_is_renewed(int cost) {
        PasswordHash renewed =
                hasher.renewed(new PasswordAttempt(SECRET), old(SECRET, cost)).orElseThrow();

        assertThat(renewed.value()).startsWith("hmac-sha384$2a$04$");
        assertThat(hasher.matches(new PasswordAttempt(SECRET), renewed)).isTrue();
        assertThat(hasher.renewed(new PasswordAttempt(SECRET), renewed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {COST + 1, COST + 2})
    void a_hash_of_another_cost_is_renewed_whether_it_is_cheaper_or_dearer(int cost) {
        PasswordHasher other = new BCryptPasswordHasher(cost);

        assertThat(hasher.renewed(new PasswordAttempt(SECRET), other.hash(new Password(SECRET))))
                .hasValueSatisfying(renewed -> assertThat(renewed.value()).contains("$04$"));
        assertThat(other.renewed(new PasswordAttempt(SECRET), hasher.hash(new Password(SECRET))))
                .hasValueSatisfying(renewed -> assertThat(renewed.value()).contains("$0" + cost + "$"));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7})
    void whatever_fails_takes_as_many_rounds_as_the_costliest_hash(int costOfTheHash) {
        RecordingEncoder encoder = new RecordingEncoder();
        BCryptPasswordHasher raised = new BCryptPasswordHasher(encoder, 7);
        PasswordHash hash = new BCryptPasswordHasher(costOfTheHash).hash(new Password(SECRET));

        raised.matches(new PasswordAttempt("wrong"), hash);
        assertThat(encoder.rounds()).isEqualTo(1 << 7);
        encoder.comparedWith.clear();
        raised.matches(new PasswordAttempt("wrong"), old(SECRET, costOfTheHash));
        assertThat(encoder.rounds()).isEqualTo(1 << 7);
        encoder.comparedWith.clear();
        raised.matchNothing(new PasswordAttempt(SECRET));
        assertThat(encoder.rounds()).isEqualTo(1 << 7);
    }

    @Test
    void what_is_known_to_take_longer_is_what_an_unknown_login_takes() {
        RecordingEncoder encoder = new RecordingEncoder();
        BCryptPasswordHasher lowered = new BCryptPasswordHasher(encoder, COST);
        lowered.takeAsLongAs(old(SECRET, 6));
        lowered.takeAsLongAs(old(SECRET, 5));

        lowered.matchNothing(new PasswordAttempt(SECRET));
        assertThat(encoder.rounds()).isEqualTo(1 << 6);
    }

    @Test
    void a_costlier_hash_is_learnt_of_when_it_is_compared() {
        RecordingEncoder encoder = new RecordingEncoder();
        BCryptPasswordHasher lowered = new BCryptPasswordHasher(encoder, COST);
        lowered.matches(new PasswordAttempt("wrong"), old(SECRET, 6));
        encoder.comparedWith.clear();

        lowered.matchNothing(new PasswordAttempt(SECRET));
        assertThat(encoder.rounds()).isEqualTo(1 << 6);
    }

    @Test
    void a_hash_of_an_unknown_kind_takes_as_long_as_any() {
        RecordingEncoder encoder = new RecordingEncoder();
        new BCryptPasswordHasher(encoder, COST)
                .matches(new PasswordAttempt(SECRET), new PasswordHash("of another kind"));

        assertThat(encoder.comparedWith).last().asString().startsWith("$2a$04$");
    }

    /** To bcrypt alone each of these is the password. */
    @ParameterizedTest
    @ValueSource(strings = {"Pass?word\0Pass?word", "Pass\uD800word", "Pass\uDC00word"})
    void what_bcrypt_takes_for_the_password_is_not_the_password(String lookalike) {
        PasswordHash hash = hasher.hash(new Password("Pass?word"));

        assertThat(new BCryptPasswordEncoder(COST)
                        .matches(lookalike, old("Pass?word", COST).value()))
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
        assertThat(hash.value()).endsWith(encoder.comparedWith.getFirst());
        assertThat(encoder.compared).doesNotContain("");
    }

    @Test
    void an_attempt_that_is_too_long_costs_one_comparison_too() {
        RecordingEncoder encoder = new RecordingEncoder();
        BCryptPasswordHasher recorded = new BCryptPasswordHasher(encoder, COST);

        recorded.matches(new PasswordAttempt("a".repeat(129)), recorded.hash(new Password(SECRET)));

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

    /** As the first versions stored it. */
    private static PasswordHash old(String password, int cost) {
        return new PasswordHash(new BCryptPasswordEncoder(cost).encode(password));
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static final class RecordingEncoder implements PasswordEncoder {

        private final PasswordEncoder bcrypt = new BCryptPasswordEncoder(COST);
        private final List<String> compared = new ArrayList<>();
        private final List<String> comparedWith = new ArrayList<>();

        /** How many rounds bcrypt has done for comparisons. */
        int rounds() {
            return comparedWith.stream()
                    .mapToInt(hash -> 1 << Integer.parseInt(hash.substring(4, 6)))
                    .sum();
        }

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
