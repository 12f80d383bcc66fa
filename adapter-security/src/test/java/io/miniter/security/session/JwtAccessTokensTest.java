package io.miniter.security.session;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.jsonwebtoken.Jwts;
import io.miniter.application.session.AccessTokens;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.session.AccessTokensContract;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JwtAccessTokensTest extends AccessTokensContract {

    private static final Instant NOW = Instant.parse("2026-11-20T06:15:00Z");
    private static final Actor ACTOR = new Actor(new AccountId(9_007_199_254_740_991L), new SessionId(42));
    private static final SigningKey KEY = ASigningKey.named("k1");
    private static final String HEADER = "{\"kid\":\"k1\",\"alg\":\"HS256\"}";
    private static final String CLAIMS =
            "{\"sub\":\"9007199254740991\",\"sid\":\"42\",\"iat\":1795155300,\"exp\":1795156200}";

    private final JwtAccessTokens tokens = new JwtAccessTokens(new SigningKeys(List.of(KEY)));

    @Override
    protected AccessTokens tokens() {
        return tokens;
    }

    @Test
    void a_token_says_who_and_until_when_and_nothing_more() {
        String[] parts = issue(tokens).split("\\.");

        assertThat(parts).hasSize(3);
        assertThat(Forger.json(parts[0])).isEqualTo(HEADER);
        assertThat(Forger.json(parts[1])).isEqualTo(CLAIMS);
    }

    @Test
    void a_token_written_by_hand_with_the_right_key_is_as_good() {
        assertThat(tokens.verify(Forger.token(HEADER, CLAIMS, KEY), NOW)).isEqualTo(ACTOR);
    }

    @Test
    void a_token_expires_with_its_last_whole_second() {
        String token = tokens.issue(ACTOR, AccessTokenLifetime.STANDARD, NOW.plusMillis(900));
        Instant expiration = NOW.plus(AccessTokenLifetime.STANDARD.value());

        assertThat(tokens.verify(token, expiration.minusMillis(1))).isEqualTo(ACTOR);
        assertRefused(ErrorCode.ACCESS_TOKEN_EXPIRED, () -> tokens.verify(token, expiration));
    }

    @Test
    void the_time_is_the_callers_and_not_that_of_the_machine() {
        Instant longAgo = Instant.parse("1999-12-31T23:59:59Z");
        String token = tokens.issue(ACTOR, AccessTokenLifetime.STANDARD, longAgo);

        assertThat(tokens.verify(token, longAgo.plusSeconds(1))).isEqualTo(ACTOR);
    }

    @Test
    void a_token_that_was_good_before_expires_like_any_other() {
        String token = issue(tokens);
        Instant expiration = NOW.plus(AccessTokenLifetime.STANDARD.value());

        assertThat(tokens.verify(token, NOW)).isEqualTo(ACTOR);
        assertThat(tokens.verify(token, expiration.minusMillis(1))).isEqualTo(ACTOR);
        assertRefused(ErrorCode.ACCESS_TOKEN_EXPIRED, () -> tokens.verify(token, expiration));
        assertRefused(ErrorCode.ACCESS_TOKEN_EXPIRED, () -> tokens.verify(token, expiration.plusSeconds(1)));
    }

    @Test
    void a_token_is_invalid_with_any_character_changed_even_after_it_was_good() {
        String genuine = issue(tokens);
        tokens.verify(genuine, NOW);

        for (int position = 0; position < genuine.length(); position++) {
            StringBuilder changed = new StringBuilder(genuine);
            changed.setCharAt(position, genuine.charAt(position) == 'A' ? 'B' : 'A');
            assertRefused(ErrorCode.ACCESS_TOKEN_INVALID, () -> tokens.verify(changed.toString(), NOW));
        }
    }

    @Test
    void more_tokens_than_are_remembered_are_all_good() {
        List<Actor> actors = IntStream.rangeClosed(1, JwtAccessTokens.ROOM + 10)
                .mapToObj(number -> new Actor(new AccountId(number), new SessionId(number)))
                .toList();
        List<String> all = actors.stream()
                .map(actor -> tokens.issue(actor, AccessTokenLifetime.STANDARD, NOW))
                .toList();

        for (int pass = 0; pass < 2; pass++) {
            assertThat(all.stream().map(token -> tokens.verify(token, NOW)).toList())
                    .isEqualTo(actors);
        }
    }

    @Test
    void a_forged_token_is_not_told_that_it_expired() {
        String token = issue(new JwtAccessTokens(new SigningKeys(List.of(SigningKey.of("k1", new byte[32])))));

        assertRefused(ErrorCode.ACCESS_TOKEN_INVALID, () -> tokens.verify(token, NOW.plus(Duration.ofDays(1))));
    }

    @Test
    void a_token_of_the_key_before_lives_on_and_new_ones_are_signed_with_the_new_key() {
        SigningKey before = ASigningKey.named("k1");
        SigningKey after = ASigningKey.named("k2");
        String old = issue(tokens);
        JwtAccessTokens rotated = new JwtAccessTokens(new SigningKeys(List.of(after, before)));

        String fresh = issue(rotated);

        assertThat(rotated.verify(old, NOW)).isEqualTo(ACTOR);
        assertThat(rotated.verify(fresh, NOW)).isEqualTo(ACTOR);
        assertThat(Forger.json(fresh.split("\\.")[0])).contains("\"kid\":\"k2\"");
        assertRefused(ErrorCode.ACCESS_TOKEN_INVALID, () -> tokens.verify(fresh, NOW));
    }

    @Test
    void a_token_of_a_key_that_was_taken_away_is_invalid() {
        JwtAccessTokens later = new JwtAccessTokens(ASigningKey.only("k2"));

        assertRefused(ErrorCode.ACCESS_TOKEN_INVALID, () -> later.verify(issue(tokens), NOW));
    }

    @Test
    void a_token_with_the_longest_kid_is_read() {
        JwtAccessTokens longest = new JwtAccessTokens(ASigningKey.only("k".repeat(SigningKey.MAX_ID_LENGTH)));

        assertThat(longest.verify(issue(longest), NOW)).isEqualTo(ACTOR);
    }

    @Test
    void a_key_of_any_greater_length_signs_with_hs256() {
        JwtAccessTokens tokensOfLongKey =
                new JwtAccessTokens(new SigningKeys(List.of(ASigningKey.withBytes("k1", 128))));
        String token = issue(tokensOfLongKey);

        assertThat(Forger.json(token.split("\\.")[0])).isEqualTo(HEADER);
        assertThat(tokensOfLongKey.verify(token, NOW)).isEqualTo(ACTOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"384", "512"})
    void a_token_of_another_algorithm_is_invalid_even_if_the_key_is_long_enough(String bits) {
        SigningKey longKey = ASigningKey.withBytes("k1", 64);
        JwtAccessTokens tokensOfLongKey = new JwtAccessTokens(new SigningKeys(List.of(longKey)));
        String header = HEADER.replace("256", bits);

        assertRefused(
                ErrorCode.ACCESS_TOKEN_INVALID,
                () -> tokensOfLongKey.verify(forged(header, longKey, "HmacSHA" + bits), NOW));
    }

    static Stream<Arguments> forgeries() {
        String genuine = issue(new JwtAccessTokens(new SigningKeys(List.of(KEY))));
        String[] parts = genuine.split("\\.");
        String others = Forger.part(CLAIMS.replace("9007199254740991", "1"));
        return Stream.of(
                arguments("alg none, no signature", part("{\"kid\":\"k1\",\"alg\":\"none\"}") + parts[1] + "."),
                arguments("alg None, no signature", part("{\"kid\":\"k1\",\"alg\":\"None\"}") + parts[1] + "."),
                arguments(
                        "alg none, a signature", part("{\"kid\":\"k1\",\"alg\":\"none\"}") + parts[1] + "." + parts[2]),
                arguments("HS384, same key", forged("{\"kid\":\"k1\",\"alg\":\"HS384\"}", KEY, "HmacSHA384")),
                arguments("HS512, same key", forged("{\"kid\":\"k1\",\"alg\":\"HS512\"}", KEY, "HmacSHA512")),
                arguments("RS256", forged("{\"kid\":\"k1\",\"alg\":\"RS256\"}")),
                arguments("hs256 in lower case", forged("{\"kid\":\"k1\",\"alg\":\"hs256\"}")),
                arguments("no alg", forged("{\"kid\":\"k1\"}")),
                arguments("alg is a number", forged("{\"kid\":\"k1\",\"alg\":256}")),
                arguments("alg is null", forged("{\"kid\":\"k1\",\"alg\":null}")),
                arguments("unknown kid", forged("{\"kid\":\"k2\",\"alg\":\"HS256\"}")),
                arguments("kid is a path", forged("{\"kid\":\"../k1\",\"alg\":\"HS256\"}")),
                arguments("kid is a number", forged("{\"kid\":1,\"alg\":\"HS256\"}")),
                arguments("kid is null", forged("{\"kid\":null,\"alg\":\"HS256\"}")),
                arguments("kid is empty", forged("{\"kid\":\"\",\"alg\":\"HS256\"}")),
                arguments("no kid", forged("{\"alg\":\"HS256\"}")),
                arguments("kid is an object", forged("{\"kid\":{\"a\":[]},\"alg\":\"HS256\"}")),
                arguments(
                        "a critical extension", forged("{\"kid\":\"k1\",\"alg\":\"HS256\",\"crit\":[\"x\"],\"x\":1}")),
                arguments("crit is a list of numbers", forged("{\"kid\":\"k1\",\"alg\":\"HS256\",\"crit\":[\"x\",1]}")),
                arguments("crit is a number", forged("{\"kid\":\"k1\",\"alg\":\"HS256\",\"crit\":1}")),
                arguments("compressed", compressed()),
                arguments(
                        "payload not encoded",
                        forged("{\"kid\":\"k1\",\"alg\":\"HS256\",\"b64\":false,\"crit\":[\"b64\"]}")),
                arguments("header is a list", forged("[]")),
                arguments("header is null", forged("null")),
                arguments("header is text", forged("\"HS256\"")),
                arguments("header is empty", forged("")),
                arguments("header is cut", forged("{\"kid\":\"k1\",")),
                arguments("header is deep", forged("[".repeat(200))),
                arguments(
                        "another key under the same kid",
                        forged(HEADER, SigningKey.of("k1", new byte[32]), "HmacSHA256")),
                arguments("another payload", parts[0] + "." + others + "." + parts[2]),
                arguments("another header", part("{\"alg\":\"HS256\",\"kid\":\"k1\"}") + parts[1] + "." + parts[2]),
                arguments("no signature", parts[0] + "." + parts[1] + "."),
                arguments("two parts", parts[0] + "." + parts[1]),
                arguments("four parts", genuine + ".AAAA"),
                arguments("five parts", genuine + ".AAAA.AAAA"),
                arguments(
                        "a JWE",
                        part("{\"kid\":\"k1\",\"alg\":\"dir\",\"enc\":\"A128CBC-HS256\"}") + ".AAAA.AAAA.AAAA"),
                arguments(
                        "a JWE by password",
                        part(
                                        "{\"kid\":\"k1\",\"alg\":\"PBES2-HS512+A256KW\",\"enc\":\"A256GCM\",\"p2c\":2147483647,\"p2s\":\"AAAA\"}")
                                + "AAAA.AAAA.AAAA.AAAA"),
                arguments("signature in other letters", spelledDifferently(genuine)),
                arguments("signature with padding", genuine + "="),
                arguments("a space before", " " + genuine),
                arguments("a line end after", genuine + "\n"),
                arguments("twice", genuine + genuine),
                arguments("empty", ""),
                arguments("blank", " "),
                arguments("dots", ".."),
                arguments("many dots", ".".repeat(500)),
                arguments("not ASCII", "가나다.라마바.사아자"),
                arguments("NUL", "\0"),
                arguments(
                        "a refresh token",
                        new RandomRefreshTokens(new SecureRandom()).create().value()),
                arguments("100 KB", "A".repeat(100_000)),
                arguments("100 KB of parts", "eyJhIjoi.".repeat(11_000)),
                arguments(
                        "a genuine one with 100 KB in its header",
                        forged("{\"kid\":\"k1\",\"alg\":\"HS256\",\"x\":\"" + "x".repeat(100_000) + "\"}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void a_forgery_is_invalid(String name, String forgery) {
        assertRefused(ErrorCode.ACCESS_TOKEN_INVALID, () -> tokens.verify(forgery, NOW));
    }

    static Stream<Arguments> unusableClaims() {
        return Stream.of(
                arguments("nothing", ""),
                arguments("no claims", "{}"),
                arguments("a list", "[]"),
                arguments("null", "null"),
                arguments("not JSON", "{\"sub\""),
                arguments("no sub", CLAIMS.replace("\"sub\"", "\"bus\"")),
                arguments("no sid", CLAIMS.replace("\"sid\"", "\"dis\"")),
                arguments("no exp", CLAIMS.replace("\"exp\"", "\"pxe\"")),
                arguments("sub is a word", CLAIMS.replace("9007199254740991", "ada")),
                arguments("sub is empty", CLAIMS.replace("9007199254740991", "")),
                arguments("sub is a number", CLAIMS.replace("\"9007199254740991\"", "7")),
                arguments("sub is null", CLAIMS.replace("\"9007199254740991\"", "null")),
                arguments("sub is an object", CLAIMS.replace("\"9007199254740991\"", "{}")),
                arguments("sub is zero", CLAIMS.replace("9007199254740991", "0")),
                arguments("sub is negative", CLAIMS.replace("9007199254740991", "-1")),
                arguments("sub is above 2^53", CLAIMS.replace("9007199254740991", "9007199254740992")),
                arguments("sub is above 2^63", CLAIMS.replace("9007199254740991", "99999999999999999999")),
                arguments("sid is a word", CLAIMS.replace("\"42\"", "\"x\"")),
                arguments("sid is a number", CLAIMS.replace("\"42\"", "42")),
                arguments("sid is null", CLAIMS.replace("\"42\"", "null")),
                arguments("exp is a word", CLAIMS.replace("1795156200", "\"never\"")),
                arguments("exp is a list", CLAIMS.replace("1795156200", "[1795156200]")),
                arguments("exp is null", CLAIMS.replace("1795156200", "null")),
                arguments("exp is before time", CLAIMS.replace("1795156200", "-1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusableClaims")
    void claims_that_name_nobody_or_no_end_are_invalid_whoever_signed_them(String name, String claims) {
        assertRefused(ErrorCode.ACCESS_TOKEN_INVALID, () -> tokens.verify(Forger.token(HEADER, claims, KEY), NOW));
    }

    @Test
    void a_token_cut_anywhere_is_invalid() {
        String genuine = issue(tokens);

        IntStream.range(0, genuine.length())
                .forEach(end -> assertRefused(
                        ErrorCode.ACCESS_TOKEN_INVALID, () -> tokens.verify(genuine.substring(0, end), NOW)));
    }

    @Test
    void a_token_with_any_character_changed_is_invalid() {
        String genuine = issue(tokens);
        Random random = new Random(1);

        for (int i = 0; i < 5_000; i++) {
            StringBuilder changed = new StringBuilder(genuine);
            int position = random.nextInt(genuine.length());
            changed.setCharAt(position, (char) ('!' + random.nextInt(94)));
            if (!changed.toString().equals(genuine)) {
                assertRefused(ErrorCode.ACCESS_TOKEN_INVALID, () -> tokens.verify(changed.toString(), NOW));
            }
        }
    }

    @Test
    void a_header_with_any_character_changed_is_never_more_than_invalid() {
        Random random = new Random(2);

        for (int i = 0; i < 5_000; i++) {
            StringBuilder header =
                    new StringBuilder("{\"kid\":\"k1\",\"alg\":\"HS256\",\"crit\":[\"b64\"],\"b64\":true}");
            for (int change = 0; change <= random.nextInt(3); change++) {
                header.setCharAt(random.nextInt(header.length()), (char) (' ' + random.nextInt(95)));
            }
            try {
                tokens.verify(Forger.token(header.toString(), CLAIMS, KEY), NOW);
            } catch (DomainException refusal) {
                assertThat(refusal.code()).isEqualTo(ErrorCode.ACCESS_TOKEN_INVALID);
            }
        }
    }

    private static String issue(JwtAccessTokens tokens) {
        return tokens.issue(ACTOR, AccessTokenLifetime.STANDARD, NOW);
    }

    private static String part(String json) {
        return Forger.part(json) + ".";
    }

    private static String forged(String header) {
        return forged(header, KEY, "HmacSHA256");
    }

    private static String forged(String header, SigningKey key, String algorithm) {
        return Forger.token(header, CLAIMS, key, algorithm);
    }

    /** Signed with the right key and right in all but its compression. */
    private static String compressed() {
        return Jwts.builder()
                .header()
                .keyId(KEY.id())
                .and()
                .subject("1")
                .claim("sid", "1")
                .expiration(Date.from(NOW.plusSeconds(60)))
                .compressWith(Jwts.ZIP.DEF)
                .signWith(KEY.secret(), Jwts.SIG.HS256)
                .compact();
    }

    /** The last of 43 characters carries four bits; this one has the same four. */
    private static String spelledDifferently(String token) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = token.length() - 1;
        return token.substring(0, last) + alphabet.charAt(alphabet.indexOf(token.charAt(last)) + 1);
    }
}
