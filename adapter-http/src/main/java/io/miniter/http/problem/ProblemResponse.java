package io.miniter.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.miniter.domain.shared.ViolationCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error response (RFC 9457).
 *
 * @param type the page that explains the code, relative to the server
 * @param title what happened, in the client's language
 * @param status the status of the answer
 * @param detail what the client can do about it, in the client's language
 * @param instance the path of the request
 * @param code the stable name of the refusal
 * @param requestId the request's id in the server's log
 * @param errors one entry per invalid field; {@code null} if there is none
 */
public record ProblemResponse(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String requestId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FieldError> errors) {

    /**
     * An invalid field.
     *
     * @param field its name as the client sent it
     * @param code the stable name of the rule
     * @param message the rule, in the client's language
     */
    record FieldError(String field, ViolationCode code, String message) {}
}
