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
 * The JSON object that a client sends. It is read field by field, because the first field that is wrong is all that an
 * answer of one line can name. A controller takes it as a parameter.
 */
final class ClassicBody {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}");

    private final JsonNode object;

    ClassicBody(JsonNode object) {
        this.object = object;
    }

    /**
     * A text that must be there.
     *
     * @throws BrokenFieldException if it is missing or breaks the rule of {@code constructor}
     * @throws RefusedRequestException {@code MALFORMED_REQUEST} for what is no text
     */
    <T> T text(String field, Function<String, T> constructor) {
        T value = textOrNull(field, constructor);
        if (value == null) {
            throw new BrokenFieldException(field, Violation.of(ViolationCode.REQUIRED));
        }
        return value;
    }

    /**
     * A text that may be missing or null.
     *
     * @throws BrokenFieldException if it breaks the rule of {@code constructor}
     * @throws RefusedRequestException {@code MALFORMED_REQUEST} for what is no text
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
     * @return empty for a number that is nobody's id
     * @throws BrokenFieldException if it is missing
     * @throws RefusedRequestException {@code MALFORMED_REQUEST} for what is no whole number
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
