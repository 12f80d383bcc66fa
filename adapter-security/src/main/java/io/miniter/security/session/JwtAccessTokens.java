package io.miniter.security.session;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Header;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.MalformedJwtException;
import io.jsonwebtoken.ProtectedHeader;
import io.miniter.application.session.AccessTokens;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.InvalidValueException;
import java.security.Key;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens as signed JWTs: HS256, the key named by {@code kid}, and of claims only {@code sub} (the account's id),
 * {@code sid} (the session's id), {@code iat} and {@code exp}. JWTs count whole seconds: a token expires up to one
 * second before its lifetime is over, never after.
 *
 * <p>Clients reuse a token: a verified one is cached, and only its expiry is checked again. That is exact, because
 * neither tokens nor keys change while the server runs.
 */
final class JwtAccessTokens implements AccessTokens {

    /** The maximum length: nearly twice the longest issued token. */
    private static final int MAX_LENGTH = 512;

    /** The maximum number of cached tokens, some five megabytes. */
    static final int ROOM = 10_000;

    private static final String SESSION = "sid";

    private final SigningKeys keys;
    private final JwtParser parser;

    /** Valid tokens only, so that it cannot be filled without as many logins. */
    private final Map<String, Verified> verified = new ConcurrentHashMap<>();

    JwtAccessTokens(SigningKeys keys) {
        this.keys = keys;
        this.parser = Jwts.parser()
                .keyLocator(this::keyOf)
                // Its clock is fixed, whereas here each call has its own: a clock before any expiry leaves that check
                // to us
                .clock(() -> Date.from(Instant.EPOCH))
                .sig()
                .clear()
                .add(Jwts.SIG.HS256)
                .and()
                .enc()
                .clear()
                .and()
                .key()
                .clear()
                .and()
                .zip()
                .clear()
                .and()
                .build();
    }

    @Override
    public String issue(Actor actor, AccessTokenLifetime lifetime, Instant now) {
        SigningKey key = keys.signing();
        return Jwts.builder()
                .header()
                .keyId(key.id())
                .and()
                .subject(Long.toString(actor.accountId().value()))
                .claim(SESSION, Long.toString(actor.sessionId().value()))
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plus(lifetime.value())))
                .signWith(key.secret(), Jwts.SIG.HS256)
                .compact();
    }

    /** The content of a verified token. */
    private record Verified(Actor actor, Instant expiration) {}

    @Override
    public Actor verify(String token, Instant now) {
        Verified known = verified.get(token);
        Verified found = known == null ? read(token) : known;
        if (!now.isBefore(found.expiration())) {
            verified.remove(token);
            throw new DomainException(ErrorCode.ACCESS_TOKEN_EXPIRED);
        }
        if (known == null) {
            remember(token, found);
        }
        return found.actor();
    }

    private void remember(String token, Verified good) {
        if (verified.size() >= ROOM) {
            // Most have expired, and the others are verified again on next use
            verified.clear();
        }
        verified.put(token, good);
    }

    private Verified read(String token) {
        if (token.length() > MAX_LENGTH) {
            throw new DomainException(ErrorCode.ACCESS_TOKEN_INVALID);
        }
        try {
            Claims claims = claimsOf(token);
            return new Verified(
                    new Actor(
                            new AccountId(Long.parseLong(claims.getSubject())),
                            new SessionId(Long.parseLong(claims.get(SESSION, String.class)))),
                    expirationOf(claims));
        } catch (JwtException | IllegalArgumentException | InvalidValueException refusal) {
            throw new DomainException(ErrorCode.ACCESS_TOKEN_INVALID, refusal);
        }
    }

    private Claims claimsOf(String token) {
        Jws<Claims> jws = parse(token);
        // The last character of a signature has unused bits, and padding is optional: only the canonical form is
        // accepted
        if (!token.endsWith("." + Base64.getUrlEncoder().withoutPadding().encodeToString(jws.getDigest()))) {
            throw new MalformedJwtException("The signature is spelled differently");
        }
        return jws.getPayload();
    }

    /**
     * The input is untrusted, and the parser throws a ClassCastException on some of it, such as a "crit" of numbers.
     */
    private Jws<Claims> parse(String token) {
        try {
            return parser.parseSignedClaims(token);
        } catch (RuntimeException unreadable) {
            throw new MalformedJwtException("The token cannot be read", unreadable);
        }
    }

    private static Instant expirationOf(Claims claims) {
        Date expiration = claims.getExpiration();
        if (expiration == null) {
            throw new MalformedJwtException("The token never expires");
        }
        return expiration.toInstant();
    }

    private @Nullable Key keyOf(Header header) {
        return header instanceof ProtectedHeader signed && signed.getKeyId() != null
                ? keys.find(signed.getKeyId()).map(SigningKey::secret).orElse(null)
                : null;
    }
}
