package io.miniter.domain.session;

/**
 * A refresh token as it is stored: both halves hashed, so that whoever reads the database cannot use it.
 *
 * @param family the hash of the half that finds the session
 * @param secret the hash of the half that is good for one use
 */
public record RefreshTokenHash(String family, String secret) {}
