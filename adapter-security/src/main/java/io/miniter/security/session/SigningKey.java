package io.miniter.security.session;

import io.miniter.security.shared.UnusableSettingException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that signs access tokens. {@code toString()} does not reveal it.
 *
 * @param id the {@code kid} of the tokens that it signs: 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param secret the key itself
 */
record SigningKey(String id, SecretKey secret) {

    /** The minimum length in bytes: a key of HS256 is at least as long as its hash (RFC 7518, 3.2). */
    static final int MIN_BYTES = 32;

    /** The maximum length of an id, so that tokens stay short. */
    static final int MAX_ID_LENGTH = 64;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1," + MAX_ID_LENGTH + "}");

    /**
     * Parses a configured key.
     *
     * @param origin its source, for the error message
     * @param base64 the secret
     */
    static SigningKey parse(String origin, String id, String base64) {
        if (!ID.matcher(id).matches()) {
            throw new UnusableSettingException(
                    origin + " has a kid that is not 1 to " + MAX_ID_LENGTH + " of A-Z a-z 0-9 . _ -");
        }
        byte[] secret = decode(origin, base64);
        if (secret.length < MIN_BYTES) {
            throw new UnusableSettingException(
                    origin + " has " + secret.length + " bytes and needs " + MIN_BYTES + " or more");
        }
        return of(id, secret);
    }

    static SigningKey of(String id, byte[] secret) {
        return new SigningKey(id, new SecretKeySpec(secret, "HmacSHA256"));
    }

    String base64() {
        return Base64.getEncoder().encodeToString(secret.getEncoded());
    }

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }

    @SuppressWarnings("UnusedException") // its message quotes a character of the key
    private static byte[] decode(String origin, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new UnusableSettingException(origin + " is not a key in base64");
        }
    }
}
