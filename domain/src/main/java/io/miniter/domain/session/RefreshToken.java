package io.miniter.domain.session;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.util.regex.Pattern;

/**
 * The secret that refreshes a session. The family identifies the session and stays the same; the secret is rotated with
 * each refresh. A token with a known family but another secret is therefore a reused one, which needs no list of used
 * tokens. {@code toString()} does not reveal it.
 *
 * @param family 43 characters of base64url (32 random bytes), the same for the whole session
 * @param secret 43 characters of base64url (32 random bytes), single-use
 */
public record RefreshToken(String family, String secret) {

    private static final Pattern HALF = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** Refuses malformed parts as {@code REFRESH_TOKEN_INVALID}. */
    public RefreshToken {
        if (!HALF.matcher(family).matches() || !HALF.matcher(secret).matches()) {
            throw new DomainException(ErrorCode.REFRESH_TOKEN_INVALID);
        }
    }

    /**
     * Parses the token of a client.
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

    /** The token as issued to the client. */
    public String value() {
        return family + "." + secret;
    }

    @Override
    public String toString() {
        return "RefreshToken[hidden]";
    }
}
