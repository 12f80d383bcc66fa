package io.miniter.security.account;

import io.miniter.application.account.password.CommonPasswords;
import io.miniter.domain.account.Password;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The 30,000 most used passwords, from the library zxcvbn. Those below the minimum length are dropped, which leaves
 * 11,611. Of each only the first eight bytes of its SHA-256 are stored, 93 KB for all, loaded when the first password
 * is chosen.
 */
final class FrequentPasswords implements CommonPasswords {

    private static final String LIST = "/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt";

    private volatile long @Nullable [] read;

    @Override
    public boolean contain(Password password) {
        return Arrays.binarySearch(digests(), digest(sha256(), password.key())) >= 0;
    }

    /** The sorted digests. Loading them twice on concurrent first calls is harmless. */
    long[] digests() {
        long[] digests = read;
        if (digests == null) {
            digests = read();
            read = digests;
        }
        return digests;
    }

    private static long[] read() {
        MessageDigest sha256 = sha256();
        try (InputStream list = Objects.requireNonNull(FrequentPasswords.class.getResourceAsStream(LIST), LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.length() >= Password.MIN_LENGTH)
                    .mapToLong(line -> digest(sha256, line))
                    .sorted()
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long digest(MessageDigest sha256, String text) {
        byte[] digest = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
        long first = 0;
        for (int index = 0; index < Long.BYTES; index++) {
            first = first << Byte.SIZE | (digest[index] & 0xFF);
        }
        return first;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
