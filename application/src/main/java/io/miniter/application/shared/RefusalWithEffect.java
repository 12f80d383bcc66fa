package io.miniter.application.shared;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.io.Serial;

/** A refusal whose consequences stay: the transaction of the use case that throws it is committed. */
public class RefusalWithEffect extends DomainException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** A refusal with this code. */
    public RefusalWithEffect(ErrorCode code) {
        super(code);
    }
}
