package io.miniter.testkit.session;

import io.miniter.application.session.RefreshTokens;
import io.miniter.domain.session.RefreshToken;
import io.miniter.domain.session.RefreshTokenHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Refresh tokens that count instead of being random. */
public final class SequentialRefreshTokens implements RefreshTokens {

    private static final int HALF = 43;

    private final String name;
    private int families;
    private int secrets;

    /** Tokens unlike those of any other name. */
    public SequentialRefreshTokens(String name) {
        this.name = name;
    }

    @Override
    public RefreshToken create() {
        families++;
        return new RefreshToken(half("family", families), nextSecret());
    }

    @Override
    public RefreshToken successorOf(RefreshToken token) {
        return new RefreshToken(token.family(), nextSecret());
    }

    @Override
    public RefreshTokenHash hash(RefreshToken token) {
        return new RefreshTokenHash(hash(token.family()), hash(token.secret()));
    }

    private String nextSecret() {
        secrets++;
        return half("secret", secrets);
    }

    private String half(String which, int number) {
        String text = name + '-' + which + '-' + number + '-';
        return text + "0".repeat(HALF - text.length());
    }

    private static String hash(String half) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(half.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
