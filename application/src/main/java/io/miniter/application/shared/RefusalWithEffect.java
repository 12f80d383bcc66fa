package io.miniter.application.shared;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.io.Serial;

/** An error after which the transaction of the use case is committed, not rolled back. */
public class RefusalWithEffect extends DomainException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** An error with this code. */
    public RefusalWithEffect(ErrorCode code) {
        super(code);
    }
}
