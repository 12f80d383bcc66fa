package io.miniter.persistence.shared;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.util.Map;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/** Says what a constraint of the database means to the application. */
public final class BrokenConstraint {

    private BrokenConstraint() {}

    /**
     * What to throw for a refusal of the database.
     *
     * @param meanings the constraints, by name, that callers can break, and what that means to them
     * @return the refusal with that meaning; {@code violation} itself if the constraint is none of them, because then
     *     it is a fault
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
