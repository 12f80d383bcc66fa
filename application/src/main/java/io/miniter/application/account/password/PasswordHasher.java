package io.miniter.application.account.password;

import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.account.PasswordHash;
import java.util.Optional;

/** Turns passwords into what may be stored. Slow on purpose. */
public interface PasswordHasher {

    /** A hash of the password, with a salt of its own. */
    PasswordHash hash(Password password);

    /**
     * Whether the hash was made from what is offered. If not, it takes as long as {@link #matchNothing}, whatever the
     * hash costs by itself.
     */
    boolean matches(PasswordAttempt attempt, PasswordHash hash);

    /**
     * Matches nothing: what an unknown login is compared with. Takes as long as the costliest hash that is made or
     * known of, be it that it was compared with or that {@link #takeAsLongAs} named it.
     */
    void matchNothing(PasswordAttempt attempt);

    /**
     * The hash that takes the place of an older one, which was made at another cost or in another form. As slow as
     * {@link #hash} where there is one.
     *
     * @param proven what {@code hash} was made from
     * @return empty if {@code hash} is as one would be made now
     */
    Optional<PasswordHash> renewed(PasswordAttempt proven, PasswordHash hash);

    /** Whether the hash is not as one would be made now. Takes no time. */
    boolean isOutdated(PasswordHash hash);

    /** Has what matches nothing take as long as this hash takes at least. */
    void takeAsLongAs(PasswordHash hash);
}
