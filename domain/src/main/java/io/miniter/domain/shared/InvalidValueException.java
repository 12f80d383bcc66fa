package io.miniter.domain.shared;

import java.io.Serial;

/** Thrown by the constructor of a value that breaks its own rule. Its code is {@link ErrorCode#VALIDATION_FAILED}. */
public final class InvalidValueException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Violation violation;

    /** A refusal of a value that breaks its rule as {@code violation} says. */
    public InvalidValueException(Violation violation) {
        super(ErrorCode.VALIDATION_FAILED);
        this.violation = violation;
    }

    /** A refusal without a bound. */
    public InvalidValueException(ViolationCode code) {
        this(Violation.of(code));
    }

    /** The rule that is broken. */
    public Violation violation() {
        return violation;
    }
}
