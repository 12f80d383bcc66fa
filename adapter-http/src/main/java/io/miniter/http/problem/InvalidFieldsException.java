package io.miniter.http.problem;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.io.Serial;
import java.util.List;

/** Thrown for a request with constraint violations. */
public final class InvalidFieldsException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldViolation> violations;

    public InvalidFieldsException(List<FieldViolation> violations) {
        super(ErrorCode.VALIDATION_FAILED);
        this.violations = List.copyOf(violations);
    }

    /** One per invalid field, in the order in which the fields were read. */
    public List<FieldViolation> violations() {
        return violations;
    }
}
