package io.miniter.security.session;

import java.util.Arrays;
import java.util.List;

/** Signing keys for tests: the same name has the same secret. */
final class ASigningKey {

    private ASigningKey() {}

    static SigningKey named(String id) {
        return withBytes(id, SigningKey.MIN_BYTES);
    }

    static SigningKey withBytes(String id, int length) {
        byte[] secret = new byte[length];
        Arrays.fill(secret, (byte) id.hashCode());
        return SigningKey.of(id, secret);
    }

    static SigningKeys only(String id) {
        return new SigningKeys(List.of(named(id)));
    }
}
