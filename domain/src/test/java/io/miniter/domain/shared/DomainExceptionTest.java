package io.miniter.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DomainExceptionTest {

    @Test
    void a_refusal_keeps_its_reason() {
        IllegalStateException reason = new IllegalStateException("the reason");

        assertThat(new DomainException(ErrorCode.SERVICE_UNAVAILABLE, reason)).hasCause(reason);
    }

    @ParameterizedTest
    @EnumSource
    void a_broken_rule_is_a_failed_validation_whatever_the_rule(ViolationCode code) {
        InvalidValueException refusal = new InvalidValueException(code);

        assertThat(refusal.code()).isSameAs(ErrorCode.VALIDATION_FAILED);
        assertThat(refusal.violation()).isEqualTo(new Violation(code, 0));
        assertThat(refusal.getStackTrace()).isEmpty();
    }

    @Test
    void a_broken_rule_names_its_bound() {
        InvalidValueException refusal = new InvalidValueException(new Violation(ViolationCode.TOO_LARGE, 300));

        assertThat(refusal.violation().code()).isSameAs(ViolationCode.TOO_LARGE);
        assertThat(refusal.violation().bound()).isEqualTo(300);
    }
}
