package io.miniter.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordAttemptTest {

    @ParameterizedTest
    @MethodSource("anything")
    void anything_may_be_offered(String value) {
        assertThat(new PasswordAttempt(value).value()).isEqualTo(value);
    }

    static Stream<Arguments> anything() {
        return Stream.of(
                argumentSet("nothing", ""),
                argumentSet("a letter", "a"),
                argumentSet("a good password", "correct horse"),
                argumentSet("spaces around", "  correct horse  "),
                argumentSet("NUL", "\0"),
                argumentSet("half a surrogate pair", "\uD83D"),
                argumentSet("a hundred thousand letters", "x".repeat(100_000)));
    }

    @Test
    void an_attempt_has_the_form_of_the_password_whichever_keyboard_typed_it() {
        String decomposed = Normalizer.normalize("비밀번호 café", Normalizer.Form.NFD);

        assertThat(new PasswordAttempt(decomposed).value()).isEqualTo(new Password("비밀번호 café").value());
    }

    @Test
    void an_attempt_does_not_show_itself() {
        assertThat(new PasswordAttempt("correct horse").toString()).isEqualTo("PasswordAttempt[hidden]");
    }

    @Test
    void a_hash_does_not_show_itself() {
        assertThat(new PasswordHash("$2a$12$abcdef").toString()).isEqualTo("PasswordHash[hidden]");
    }

    @ParameterizedTest
    @MethodSource("costly")
    void what_can_be_no_password_is_not_normalised(String value) {
        PasswordAttempt attempt = new PasswordAttempt(value);

        assertThat(attempt.value()).isSameAs(value);
        assertThat(attempt.isPossible()).isFalse();
    }

    static Stream<Arguments> costly() {
        return Stream.of(
                argumentSet("31,000 marks in the reverse of their order", "\u0301\u0323".repeat(15_500)),
                argumentSet("501 marks in a row", "\u0301".repeat(501)),
                argumentSet("1,025 letters in parts", "e\u0301".repeat(513)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "x", "한", " "})
    void an_attempt_that_a_hash_may_have_been_made_of_is_possible(String value) {
        assertThat(new PasswordAttempt(value).isPossible()).isTrue();
        assertThat(new PasswordAttempt(value.repeat(128 / value.length())).isPossible())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void an_attempt_that_could_not_be_chosen_is_not(String value) {
        assertThat(new PasswordAttempt(value).isPossible()).isFalse();
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                argumentSet("nothing", ""),
                argumentSet("129 letters", "x".repeat(129)),
                argumentSet("NUL", "correct\0horse"),
                argumentSet("half a surrogate pair", "correct horse\uD83D"));
    }
}
