package io.miniter.http.request;

import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.InvalidValueException;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/** Parses names in a path, or ids in a body. An invalid one is reported as not found. */
public final class PathVariables {

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,15}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private PathVariables() {}

    /**
     * A handle.
     *
     * @throws DomainException {@code ACCOUNT_NOT_FOUND} if it is invalid
     */
    public static Handle handle(String segment) {
        try {
            return new Handle(segment);
        } catch (InvalidValueException impossibleHandle) {
            throw new DomainException(ErrorCode.ACCOUNT_NOT_FOUND, impossibleHandle);
        }
    }

    /**
     * An id.
     *
     * @param constructor of the id
     * @param notFound the code for an invalid id
     * @throws DomainException {@code notFound}
     */
    public static <T> T id(String segment, LongFunction<T> constructor, ErrorCode notFound) {
        if (!ID.matcher(segment).matches()) {
            throw new DomainException(notFound);
        }
        try {
            return constructor.apply(Long.parseLong(segment));
        } catch (InvalidValueException impossibleId) {
            throw new DomainException(notFound, impossibleId);
        }
    }

    /**
     * A number, from 1 on.
     *
     * @param notFound the code for an invalid number
     * @throws DomainException {@code notFound}, also from a billion on
     */
    public static int number(String segment, ErrorCode notFound) {
        if (!NUMBER.matcher(segment).matches()) {
            throw new DomainException(notFound);
        }
        return Integer.parseInt(segment);
    }
}
