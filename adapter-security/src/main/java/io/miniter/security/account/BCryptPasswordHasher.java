package io.miniter.security.account;

import io.miniter.application.account.password.PasswordHasher;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.account.PasswordHash;
import io.miniter.security.shared.UnusableSettingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords with bcrypt, which reads 72 bytes: its input is the 64 characters of an HMAC-SHA-384, so that all
 * 128 characters of a password count in any script. Such a hash begins with {@value #EXTENDED}; one without is of an
 * earlier version, which passed the password itself to bcrypt.
 *
 * <p>A hash contains its cost, so that a change of {@code miniter.password.cost} keeps stored hashes valid. A mismatch
 * takes as long as the most expensive hash that this server has made, compared or been told of: a cheaper one is
 * followed by additional comparisons, so that the time reveals neither whether an account exists nor how old its
 * password is.
 */
final class BCryptPasswordHasher implements PasswordHasher {

    /**
     * 2^10 rounds, about 50 ms of one core: the minimum that the OWASP Password Storage Cheat Sheet recommends for
     * bcrypt. Each increment doubles the time, for the server and for attackers.
     */
    static final int DEFAULT_COST = 10;

    static final String EXTENDED = "hmac-sha384";

    private static final int MIN_COST = 4;

    /** The maximum: 2^16 rounds take several seconds per login. */
    private static final int MAX_COST = 16;

    private static final String NO_PASSWORD = "none";

    /** A dummy hash, not a secret: the result of a comparison with it is ignored. */
    private static final String SALT_AND_HASH_OF_NOTHING = ".".repeat(53);

    /** The maximum number of bytes that bcrypt reads. */
    private static final int MAX_BYTES = 72;

    private static final Pattern BCRYPT = Pattern.compile("(?:" + EXTENDED + ")?\\$2[a-z]?\\$([0-9]{2})\\$.{53}");

    /**
     * Not a secret: it separates the input of bcrypt from other uses, so that plain SHA-384 hashes leaked from another
     * site cannot be tried (password shucking).
     */
    private static final SecretKeySpec PURPOSE =
            new SecretKeySpec("miniter password 1".getBytes(StandardCharsets.US_ASCII), "HmacSHA384");

    private final PasswordEncoder encoder;
    private final int cost;
    private final AtomicInteger costliest;

    BCryptPasswordHasher(int cost) {
        this(new BCryptPasswordEncoder(checked(cost)), cost);
    }

    BCryptPasswordHasher(PasswordEncoder encoder, int cost) {
        this.encoder = encoder;
        this.cost = cost;
        this.costliest = new AtomicInteger(cost);
    }

    @Override
    public PasswordHash hash(Password password) {
        return hash(password.value());
    }

    private PasswordHash hash(String password) {
        return new PasswordHash(EXTENDED + Objects.requireNonNull(encoder.encode(condensed(password))));
    }

    @Override
    public boolean matches(PasswordAttempt attempt, PasswordHash hash) {
        String stored = hash.value();
        boolean extended = stored.startsWith(EXTENDED);
        boolean comparable = attempt.isPossible() && (extended || utf8Length(attempt.value()) <= MAX_BYTES);
        String offered = comparable ? attempt.value() : NO_PASSWORD;
        // Compares in any case, because an early return would leak timing
        boolean equal = extended
                ? encoder.matches(condensed(offered), stored.substring(EXTENDED.length()))
                : encoder.matches(offered, stored);
        if (equal && comparable) {
            return true;
        }
        takeAsLongAs(hash);
        makeUpFor(costOf(hash).orElse(0));
        return false;
    }

    @Override
    public void matchNothing(PasswordAttempt attempt) {
        compareWithNothing(attempt.isPossible() ? attempt.value() : NO_PASSWORD, costliest.get());
    }

    @Override
    public Optional<PasswordHash> renewed(PasswordAttempt proven, PasswordHash hash) {
        return isOutdated(hash) ? Optional.of(hash(proven.value())) : Optional.empty();
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        OptionalInt costOfHash = costOf(hash);
        return !hash.value().startsWith(EXTENDED) || costOfHash.isEmpty() || costOfHash.getAsInt() != cost;
    }

    @Override
    public void takeAsLongAs(PasswordHash hash) {
        costOf(hash).ifPresent(known -> costliest.accumulateAndGet(Math.min(known, MAX_COST), Math::max));
    }

    /** 2^c rounds are done and 2^C required: the difference is 2^c + 2^(c+1) + … + 2^(C-1). */
    private void makeUpFor(int costDone) {
        int wanted = costliest.get();
        if (costDone == 0) {
            compareWithNothing(NO_PASSWORD, wanted);
            return;
        }
        for (int next = costDone; next < wanted; next++) {
            compareWithNothing(NO_PASSWORD, next);
        }
    }

    private void compareWithNothing(String offered, int atCost) {
        encoder.matches(
                condensed(offered), String.format(Locale.ROOT, "$2a$%02d$%s", atCost, SALT_AND_HASH_OF_NOTHING));
    }

    private static OptionalInt costOf(PasswordHash hash) {
        Matcher bcrypt = BCRYPT.matcher(hash.value());
        return bcrypt.matches() ? OptionalInt.of(Integer.parseInt(bcrypt.group(1))) : OptionalInt.empty();
    }

    private static String condensed(String password) {
        try {
            Mac mac = Mac.getInstance(PURPOSE.getAlgorithm());
            mac.init(PURPOSE);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static int checked(int cost) {
        if (cost < MIN_COST || cost > MAX_COST) {
            throw new UnusableSettingException("miniter.password.cost (MINITER_PASSWORD_COST) is " + cost
                    + " and must be " + MIN_COST + " to " + MAX_COST);
        }
        return cost;
    }
}
