package io.miniter.application.account.password;

import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.account.PasswordHash;
import java.util.Optional;

/** Hashes and verifies passwords. Slow by design. */
public interface PasswordHasher {

    /** A new hash of the password, with a random salt. */
    PasswordHash hash(Password password);

    /**
     * Whether the attempt matches the hash. A mismatch takes as long as {@link #matchNothing}, whatever the cost of
     * this hash.
     */
    boolean matches(PasswordAttempt attempt, PasswordHash hash);

    /**
     * Verifies against a dummy hash, for an unknown login. Takes as long as the most expensive hash known: that of new
     * hashes, of those compared so far, or of those given to {@link #takeAsLongAs}.
     */
    void matchNothing(PasswordAttempt attempt);

    /**
     * A new hash in place of an outdated one, which has another cost or format. As slow as {@link #hash} if there is
     * one.
     *
     * @param proven the password that matched {@code hash}
     * @return empty if {@code hash} is not outdated
     */
    Optional<PasswordHash> renewed(PasswordAttempt proven, PasswordHash hash);

    /** Whether the hash's cost or format differs from that of new hashes. Fast: nothing is hashed. */
    boolean isOutdated(PasswordHash hash);

    /** Raises the cost of {@link #matchNothing} to at least that of this hash. */
    void takeAsLongAs(PasswordHash hash);
}
