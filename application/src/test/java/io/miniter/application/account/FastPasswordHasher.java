package io.miniter.application.account;

import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.account.PasswordHash;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hasher that is as quick as a real one must not be, with the salts 1, 2, 3. It counts what it is asked. */
public final class FastPasswordHasher implements PasswordHasher {

    private int salts;
    private int comparisons;
    private int comparisonsWithNothing;

    @Override
    public PasswordHash hash(Password password) {
        salts++;
        return hash(password.value(), String.valueOf(salts));
    }

    @Override
    public boolean matches(PasswordAttempt attempt, PasswordHash hash) {
        comparisons++;
        String salt = hash.value().substring(0, hash.value().indexOf('$'));
        return hash(attempt.value(), salt).equals(hash);
    }

    @Override
    public void matchNothing(PasswordAttempt attempt) {
        comparisonsWithNothing++;
    }

    /** How often something was compared with a hash. */
    public int comparisons() {
        return comparisons;
    }

    /** How often something was compared with nothing. */
    public int comparisonsWithNothing() {
        return comparisonsWithNothing;
    }

    /** Char by char: a charset would replace half a surrogate pair, and two different attempts would be one. */
    private static PasswordHash hash(String password, String salt) {
        String salted = salt + '$' + password;
        ByteBuffer chars = ByteBuffer.allocate(salted.length() * Character.BYTES);
        chars.asCharBuffer().put(salted);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(chars.array());
            return new PasswordHash(salt + '$' + HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
