package io.miniter.domain.account;

import java.text.Normalizer;

/**
 * What somebody offers as their password: anything at all, because whether it could be one is not to be told. It never
 * shows itself in a log.
 *
 * @param value what was offered, in Unicode NFC
 */
public record PasswordAttempt(String value) {

    /** Brings the attempt to the normal form of a {@link Password}. */
    public PasswordAttempt {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    @Override
    public String toString() {
        return "PasswordAttempt[hidden]";
    }
}
