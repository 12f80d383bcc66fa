package io.miniter.domain.shared;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An expected error: the request was handled and refused. It carries a stable {@link ErrorCode}; its message is the
 * code's name, for logs. It has no stack trace, because it is not a fault and clients can provoke it at will.
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

    /** A refusal with this code and cause. */
    public DomainException(ErrorCode code, @Nullable Throwable cause) {
        this(code, null, cause);
    }

    /** A refusal with this code, of a request that may succeed after {@code retryAfter}. */
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

    /** The time until the same request may succeed; empty if unknown. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
