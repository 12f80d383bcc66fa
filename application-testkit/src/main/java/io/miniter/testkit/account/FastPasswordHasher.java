package io.miniter.testkit.account;

import io.miniter.application.account.password.PasswordHasher;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.account.PasswordHash;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A hasher that is as quick as a real one must not be, with the salts 1, 2, 3. It counts what it is asked. */
public final class FastPasswordHasher implements PasswordHasher {

    private static final String OUTDATED = "outdated";

    private @Nullable PasswordHash costliest;
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

    /** Renews {@link #outdated} hashes. */
    @Override
    public Optional<PasswordHash> renewed(PasswordAttempt proven, PasswordHash hash) {
        return isOutdated(hash) ? Optional.of(hash(new Password(proven.value()))) : Optional.empty();
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        return hash.value().startsWith(OUTDATED);
    }

    @Override
    public void takeAsLongAs(PasswordHash hash) {
        costliest = hash;
    }

    /** The hash of a password as it would have been made long ago. */
    public static PasswordHash outdated(Password password) {
        return hash(password.value(), OUTDATED);
    }

    /** The hash that was named last as the one that takes longest; {@code null} for none. */
    public @Nullable PasswordHash costliest() {
        return costliest;
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
