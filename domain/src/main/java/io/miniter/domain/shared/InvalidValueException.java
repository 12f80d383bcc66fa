package io.miniter.domain.shared;

import java.io.Serial;

/**
 * Thrown by the constructor of a value object for an invalid value. Its code is {@link ErrorCode#VALIDATION_FAILED}.
 */
public final class InvalidValueException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Violation violation;

    /** A refusal with this violation. */
    public InvalidValueException(Violation violation) {
        super(ErrorCode.VALIDATION_FAILED);
        this.violation = violation;
    }

    /** A refusal without a bound. */
    public InvalidValueException(ViolationCode code) {
        this(Violation.of(code));
    }

    /** The broken rule. */
    public Violation violation() {
        return violation;
    }
}
