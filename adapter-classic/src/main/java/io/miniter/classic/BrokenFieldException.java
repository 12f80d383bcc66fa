package io.miniter.classic;

import io.miniter.domain.shared.Violation;
import java.io.Serial;

/** Thrown for a body with an invalid field. Without a stack trace, as it is not a fault. */
final class BrokenFieldException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Violation violation;

    BrokenFieldException(String field, Violation violation) {
        super(field, null, false, false);
        this.field = field;
        this.violation = violation;
    }

    /** Its name as the client sent it. */
    String field() {
        return field;
    }

    Violation violation() {
        return violation;
    }
}
