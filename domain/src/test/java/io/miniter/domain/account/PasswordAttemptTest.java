package io.miniter.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
}
