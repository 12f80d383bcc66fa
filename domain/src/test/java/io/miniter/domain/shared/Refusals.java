package io.miniter.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Assertions about answers that are no. */
public final class Refusals {

    private Refusals() {}

    /** Fails unless {@code call} is refused with this code. */
    public static void assertRefused(ErrorCode code, ThrowingCallable call) {
        DomainException refusal = catchThrowableOfType(DomainException.class, call);
        assertThat(refusal).as("a refusal with %s", code).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
    }

    /** Fails unless {@code call} is refused because a value breaks a rule that has no bound. */
    public static void assertInvalid(ViolationCode code, ThrowingCallable call) {
        assertInvalid(Violation.of(code), call);
    }

    /** Fails unless {@code call} is refused because a value crosses a bound. */
    public static void assertInvalid(ViolationCode code, int bound, ThrowingCallable call) {
        assertInvalid(new Violation(code, bound), call);
    }

    private static void assertInvalid(Violation violation, ThrowingCallable call) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, call);
        assertThat(refusal).as("a refusal with %s", violation).isNotNull();
        assertThat(refusal.violation()).isEqualTo(violation);
    }
}
