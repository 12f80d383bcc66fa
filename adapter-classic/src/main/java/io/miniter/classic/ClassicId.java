package io.miniter.classic;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.Id;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.RefusedRequestException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number where the id of an account is expected, whether or not it can be one.
 *
 * @param value the number as the client gave it
 */
record ClassicId(BigInteger value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,40}");

    /** The number that these digits write. */
    static ClassicId of(String digits) {
        return new ClassicId(new BigInteger(digits));
    }

    /**
     * The number in a path.
     *
     * @throws RefusedRequestException {@code PATH_NOT_FOUND} for anything else: it is another path then
     */
    static ClassicId inPath(String segment) {
        if (!DIGITS.matcher(segment).matches()) {
            throw new RefusedRequestException(HttpErrorCode.PATH_NOT_FOUND);
        }
        return of(segment);
    }

    /** The id that it is; empty if no account can have it. */
    Optional<AccountId> account() {
        boolean possible = value.signum() > 0 && value.compareTo(BigInteger.valueOf(Id.MAX)) <= 0;
        return possible ? Optional.of(new AccountId(value.longValueExact())) : Optional.empty();
    }
}
