package io.miniter.domain.session;

/**
 * A refresh token as stored: both parts hashed, so that a database leak does not expose usable tokens.
 *
 * @param family the hash of the family
 * @param secret the hash of the secret
 */
public record RefreshTokenHash(String family, String secret) {}
