package io.miniter.domain.shared;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
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
    private final @Nullable Duration retryAfter;

    /** A refusal with this code. */
    public DomainException(ErrorCode code) {
        this(code, null, null);
    }

    /** A refusal with this code, for the reason that {@code cause} gives. */
    public DomainException(ErrorCode code, @Nullable Throwable cause) {
        this(code, null, cause);
    }

    /** A refusal with this code, of what may succeed when {@code retryAfter} has passed. */
    public DomainException(ErrorCode code, Duration retryAfter) {
        this(code, retryAfter, null);
    }

    private DomainException(ErrorCode code, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(code.name(), cause, false, false);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    /** Why the request was refused. */
    public ErrorCode code() {
        return code;
    }

    /** When the same request may succeed; empty where the refusal does not say. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
