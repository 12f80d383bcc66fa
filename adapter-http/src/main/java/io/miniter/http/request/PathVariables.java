package io.miniter.http.request;

import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.InvalidValueException;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/** Reads names that stand in a path, or ids in a body. Nothing can be found under a name that nothing can have. */
public final class PathVariables {

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,15}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private PathVariables() {}

    /**
     * A handle.
     *
     * @throws DomainException {@code ACCOUNT_NOT_FOUND} if it cannot be one
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
     * @param notFound what to say of an id that cannot be one
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
     * A number by which somebody counted, from 1 on.
     *
     * @param notFound what to say of what cannot be one
     * @throws DomainException {@code notFound}, also for a billion and more
     */
    public static int number(String segment, ErrorCode notFound) {
        if (!NUMBER.matcher(segment).matches()) {
            throw new DomainException(notFound);
        }
        return Integer.parseInt(segment);
    }
}
