package io.miniter.web.shared;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.io.Serial;
import java.util.List;

/** Thrown for a request of which one or more values break their rules. */
final class InvalidFieldsException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldViolation> violations;

    InvalidFieldsException(List<FieldViolation> violations) {
        super(ErrorCode.VALIDATION_FAILED);
        this.violations = List.copyOf(violations);
    }

    /** One for each broken field, in the order in which the fields were read. */
    List<FieldViolation> violations() {
        return violations;
    }
}
