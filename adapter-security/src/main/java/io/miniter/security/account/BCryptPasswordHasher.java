package io.miniter.security.account;

import io.miniter.application.account.PasswordHasher;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.shared.PlainText;
import io.miniter.security.shared.UnusableSettingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords with bcrypt.
 *
 * <p>A hash carries its own cost, so that a change of {@code miniter.password.cost} breaks none that is stored. Until a
 * password is chosen anew its hash takes as long as it did, and an unknown login as long as a new hash.
 */
final class BCryptPasswordHasher implements PasswordHasher {

    /**
     * 2^10 rounds, about 50 ms of one core: the least that the OWASP Password Storage Cheat Sheet recommends for
     * bcrypt. Each step up doubles the time, for the server as for whoever guesses.
     */
    static final int DEFAULT_COST = 10;

    private static final int MIN_COST = 4;

    /** Far beyond: 2^16 rounds take several seconds for each login. */
    private static final int MAX_COST = 16;

    private static final String NO_PASSWORD = "none";

    /** Of no password, and no secret: nobody is told what a comparison with it says. */
    private static final String SALT_AND_HASH_OF_NOTHING = ".".repeat(53);

    private final PasswordEncoder encoder;
    private final PasswordHash nothing;

    BCryptPasswordHasher(int cost) {
        this(new BCryptPasswordEncoder(checked(cost)), cost);
    }

    BCryptPasswordHasher(PasswordEncoder encoder, int cost) {
        this.encoder = encoder;
        this.nothing = new PasswordHash(String.format(Locale.ROOT, "$2a$%02d$%s", cost, SALT_AND_HASH_OF_NOTHING));
    }

    @Override
    public PasswordHash hash(Password password) {
        return new PasswordHash(Objects.requireNonNull(encoder.encode(password.value())));
    }

    @Override
    public boolean matches(PasswordAttempt attempt, PasswordHash hash) {
        boolean comparable = isComparable(attempt.value());
        // Compares in any case, because a quick answer is an answer too
        return encoder.matches(comparable ? attempt.value() : NO_PASSWORD, hash.value()) && comparable;
    }

    @Override
    public void matchNothing(PasswordAttempt attempt) {
        matches(attempt, nothing);
    }

    /**
     * Whether bcrypt sees all of it, and so can tell it from every other text. Of what is too long it sees the first
     * bytes; a NUL begins the text again, as its end does; an unpaired surrogate becomes a question mark; and the
     * encoder refuses what is empty without comparing. None of these can be a {@link Password}.
     */
    private static boolean isComparable(String attempt) {
        return !attempt.isEmpty()
                && attempt.getBytes(StandardCharsets.UTF_8).length <= Password.MAX_BYTES
                && attempt.indexOf('\0') < 0
                && !PlainText.hasUnpairedSurrogate(attempt);
    }

    private static int checked(int cost) {
        if (cost < MIN_COST || cost > MAX_COST) {
            throw new UnusableSettingException("miniter.password.cost (MINITER_PASSWORD_COST) is " + cost
                    + " and must be " + MIN_COST + " to " + MAX_COST);
        }
        return cost;
    }
}
