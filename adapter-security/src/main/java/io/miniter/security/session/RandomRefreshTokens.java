package io.miniter.security.session;

import io.miniter.application.session.RefreshTokens;
import io.miniter.domain.session.RefreshToken;
import io.miniter.domain.session.RefreshTokenHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Refresh tokens of 32 random bytes for each half, stored as the SHA-256 of each half. A fast unsalted hash is
 * sufficient: unlike a password, 256 random bits cannot be guessed, and tokens are unique.
 */
final class RandomRefreshTokens implements RefreshTokens {

    private static final int HALF_BYTES = 32;
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random;

    RandomRefreshTokens(SecureRandom random) {
        this.random = random;
    }

    @Override
    public RefreshToken create() {
        return new RefreshToken(randomHalf(), randomHalf());
    }

    @Override
    public RefreshToken successorOf(RefreshToken token) {
        return new RefreshToken(token.family(), randomHalf());
    }

    @Override
    public RefreshTokenHash hash(RefreshToken token) {
        return new RefreshTokenHash(hash(token.family()), hash(token.secret()));
    }

    private String randomHalf() {
        byte[] half = new byte[HALF_BYTES];
        random.nextBytes(half);
        return BASE64URL.encodeToString(half);
    }

    private static String hash(String half) {
        return BASE64URL.encodeToString(sha256().digest(half.getBytes(StandardCharsets.US_ASCII)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
