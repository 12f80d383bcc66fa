package io.miniter.classic;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.Id;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.RefusedRequestException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number in place of an account id, possibly out of bounds.
 *
 * @param value the number as the client gave it
 */
record ClassicId(BigInteger value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,40}");

    /** Parses decimal digits. */
    static ClassicId of(String digits) {
        return new ClassicId(new BigInteger(digits));
    }

    /**
     * Parses a number in a path.
     *
     * @throws RefusedRequestException {@code PATH_NOT_FOUND} for anything else, which is another path
     */
    static ClassicId inPath(String segment) {
        if (!DIGITS.matcher(segment).matches()) {
            throw new RefusedRequestException(HttpErrorCode.PATH_NOT_FOUND);
        }
        return of(segment);
    }

    /** The account id; empty if out of bounds. */
    Optional<AccountId> account() {
        boolean possible = value.signum() > 0 && value.compareTo(BigInteger.valueOf(Id.MAX)) <= 0;
        return possible ? Optional.of(new AccountId(value.longValueExact())) : Optional.empty();
    }
}
