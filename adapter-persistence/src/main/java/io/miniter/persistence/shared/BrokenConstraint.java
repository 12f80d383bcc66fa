package io.miniter.persistence.shared;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.util.Map;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/** Translates constraint violations of the database. */
public final class BrokenConstraint {

    private BrokenConstraint() {}

    /**
     * The exception to throw for a constraint violation.
     *
     * @param meanings the error codes of the constraints that callers can violate, by name
     * @return the refusal with that code; {@code violation} itself for any other constraint, which is a fault
     */
    public static RuntimeException translate(
            DataIntegrityViolationException violation, Map<String, ErrorCode> meanings) {
        if (violation.getMostSpecificCause() instanceof PSQLException refusal) {
            ServerErrorMessage message = refusal.getServerErrorMessage();
            String constraint = message == null ? null : message.getConstraint();
            ErrorCode code = constraint == null ? null : meanings.get(constraint);
            if (code != null) {
                return new DomainException(code, violation);
            }
        }
        return violation;
    }
}
