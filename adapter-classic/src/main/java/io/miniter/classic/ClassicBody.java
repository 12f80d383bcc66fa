package io.miniter.classic;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.Violation;
import io.miniter.domain.shared.ViolationCode;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.RefusedRequestException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The JSON object of a request. It is read field by field, because a one-line error can name only the first invalid
 * field. Injectable as a controller parameter.
 */
final class ClassicBody {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}");

    private final JsonNode object;

    ClassicBody(JsonNode object) {
        this.object = object;
    }

    /**
     * A required text.
     *
     * @throws BrokenFieldException if it is missing or {@code constructor} refuses it
     * @throws RefusedRequestException {@code MALFORMED_REQUEST} for another JSON type
     */
    <T> T text(String field, Function<String, T> constructor) {
        T value = textOrNull(field, constructor);
        if (value == null) {
            throw new BrokenFieldException(field, Violation.of(ViolationCode.REQUIRED));
        }
        return value;
    }

    /**
     * An optional text.
     *
     * @throws BrokenFieldException if {@code constructor} refuses it
     * @throws RefusedRequestException {@code MALFORMED_REQUEST} for another JSON type
     */
    <T> @Nullable T textOrNull(String field, Function<String, T> constructor) {
        JsonNode value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new RefusedRequestException(HttpErrorCode.MALFORMED_REQUEST);
        }
        try {
            return constructor.apply(value.stringValue());
        } catch (InvalidValueException broken) {
            throw new BrokenFieldException(field, broken.violation());
        }
    }

    /**
     * The id of an account, which old clients send as a number or as the digits of one.
     *
     * @return empty for a number that cannot be an id
     * @throws BrokenFieldException if it is missing
     * @throws RefusedRequestException {@code MALFORMED_REQUEST} for anything but a whole number
     */
    Optional<AccountId> accountId(String field) {
        JsonNode value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            throw new BrokenFieldException(field, Violation.of(ViolationCode.REQUIRED));
        }
        boolean number = value.isIntegralNumber()
                || (value.isString() && NUMBER.matcher(value.stringValue()).matches());
        if (!number) {
            throw new RefusedRequestException(HttpErrorCode.MALFORMED_REQUEST);
        }
        return ClassicId.of(value.asString()).account();
    }
}
