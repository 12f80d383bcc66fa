package io.miniter.domain.shared;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A refusal: the request was handled and the answer is no. It carries a stable {@link ErrorCode}; its message is the
 * code's name, for logs. It has no stack trace, because it reports an answer and not a fault, and refusals are cheap to
 * provoke.
 */
public class DomainException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /** A refusal with this code. */
    public DomainException(ErrorCode code) {
        this(code, null);
    }

    /** A refusal with this code, for the reason that {@code cause} gives. */
    public DomainException(ErrorCode code, @Nullable Throwable cause) {
        super(code.name(), cause, false, false);
        this.code = code;
    }

    /** Why the request was refused. */
    public ErrorCode code() {
        return code;
    }
}
