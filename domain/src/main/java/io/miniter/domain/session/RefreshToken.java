package io.miniter.domain.session;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.util.regex.Pattern;

/**
 * The secret with which a session is carried on. Its first half stays the same for the whole session and finds it; its
 * second half is new each time. So a token whose first half is known and whose second is not the current one has been
 * used before, without a list of used ones. It never shows itself in a log.
 *
 * @param family 43 characters of base64url (32 random bytes), the same for the whole session
 * @param secret 43 characters of base64url (32 random bytes), good for one use
 */
public record RefreshToken(String family, String secret) {

    private static final Pattern HALF = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** Refuses halves of another form as {@code REFRESH_TOKEN_INVALID}. */
    public RefreshToken {
        if (!HALF.matcher(family).matches() || !HALF.matcher(secret).matches()) {
            throw new DomainException(ErrorCode.REFRESH_TOKEN_INVALID);
        }
    }

    /**
     * Reads what a client presents.
     *
     * @throws DomainException {@code REFRESH_TOKEN_INVALID} if it cannot be a refresh token
     */
    public static RefreshToken parse(String value) {
        int dot = value.indexOf('.');
        if (dot < 0) {
            throw new DomainException(ErrorCode.REFRESH_TOKEN_INVALID);
        }
        return new RefreshToken(value.substring(0, dot), value.substring(dot + 1));
    }

    /** The token as a client carries it. */
    public String value() {
        return family + "." + secret;
    }

    @Override
    public String toString() {
        return "RefreshToken[hidden]";
    }
}
