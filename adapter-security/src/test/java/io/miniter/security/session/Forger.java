package io.miniter.security.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Writes JWTs by hand, so that a test can say anything with them. */
final class Forger {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private Forger() {}

    static String token(String header, String claims, SigningKey key) {
        return token(header, claims, key, "HmacSHA256");
    }

    static String token(String header, String claims, SigningKey key, String algorithm) {
        String signed = part(header) + "." + part(claims);
        return signed + "." + signature(signed, key, algorithm);
    }

    static String part(String json) {
        return BASE64URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    static String json(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String signature(String signed, SigningKey key, String algorithm) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.secret().getEncoded(), algorithm));
            return BASE64URL.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
