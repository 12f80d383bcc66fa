package io.miniter.testkit.session;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.session.AccessTokens;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link AccessTokens}. A token may keep its times in whole seconds. */
public abstract class AccessTokensContract {

    private static final String BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Actor ALICE = new Actor(new AccountId(11), new SessionId(12));

    /** The tokens of this test, the same at each call. */
    protected abstract AccessTokens tokens();

    @Test
    void a_token_proves_whom_it_was_issued_for() {
        Actor bob = new Actor(new AccountId(21), new SessionId(22));
        String ofAlice = tokens().issue(ALICE, AccessTokenLifetime.STANDARD, NOW);
        String ofBob = tokens().issue(bob, AccessTokenLifetime.STANDARD, NOW);

        assertThat(tokens().verify(ofAlice, NOW)).isEqualTo(ALICE);
        assertThat(tokens().verify(ofBob, NOW)).isEqualTo(bob);
    }

    @Test
    void the_largest_ids_survive_exactly() {
        Actor largest = new Actor(new AccountId(Id.MAX), new SessionId(Id.MAX - 1));

        assertThat(tokens().verify(tokens().issue(largest, AccessTokenLifetime.STANDARD, NOW), NOW))
                .isEqualTo(largest);
    }

    @Test
    void a_token_can_stand_in_a_header() {
        assertThat(tokens().issue(ALICE, AccessTokenLifetime.STANDARD, NOW)).matches("[A-Za-z0-9._~+/-]+=*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT15M", "PT24H"})
    void a_token_lives_as_long_as_it_was_meant_to(Duration lifetime) {
        String token = tokens().issue(ALICE, new AccessTokenLifetime(lifetime), NOW);

        assertThat(tokens().verify(token, NOW.plus(lifetime).minusSeconds(1))).isEqualTo(ALICE);
        assertRefused(
                ErrorCode.ACCESS_TOKEN_EXPIRED,
                () -> tokens().verify(token, NOW.plus(lifetime).plusSeconds(1)));
        assertRefused(
                ErrorCode.ACCESS_TOKEN_EXPIRED,
                () -> tokens().verify(token, NOW.plus(lifetime).plus(Duration.ofDays(3650))));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 499, 500, 999})
    void a_token_is_good_from_the_millisecond_on_in_which_it_was_issued(long millisecond) {
        Instant now = NOW.plusMillis(millisecond);
        String token = tokens().issue(ALICE, AccessTokenLifetime.STANDARD, now);

        assertThat(tokens().verify(token, now)).isEqualTo(ALICE);
        assertThat(tokens().verify(
                                token,
                                now.plus(AccessTokenLifetime.STANDARD.value()).minusSeconds(1)))
                .isEqualTo(ALICE);
        assertRefused(
                ErrorCode.ACCESS_TOKEN_EXPIRED,
                () -> tokens().verify(
                                token,
                                now.plus(AccessTokenLifetime.STANDARD.value()).plusSeconds(1)));
    }

    @Test
    void a_token_may_be_used_more_than_once() {
        String token = tokens().issue(ALICE, AccessTokenLifetime.STANDARD, NOW);

        assertThat(tokens().verify(token, NOW)).isEqualTo(ALICE);
        assertThat(tokens().verify(token, NOW.plusSeconds(60))).isEqualTo(ALICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "...",
                "a.b.c",
                "not a token",
                "토큰",
                "null",
                "eyJhbGciOiJub25lIn0.e30.",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMSIsInNpZCI6IjEyIiwiZXhwIjo5OTk5OTk5OTk5fQ.",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMSIsInNpZCI6IjEyIiwiZXhwIjo5OTk5OTk5OTk5fQ"
                        + ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "eyJhbGciOiJIUzI1NiIsImtpZCI6Ii4uLy4uL2V0Yy9wYXNzd2QifQ.e30.AAAA"
            })
    void what_was_not_issued_here_is_invalid(String token) {
        assertRefused(ErrorCode.ACCESS_TOKEN_INVALID, () -> tokens().verify(token, NOW));
    }

    @Test
    void a_token_that_was_changed_anywhere_is_invalid() {
        String token = tokens().issue(ALICE, AccessTokenLifetime.STANDARD, NOW);

        for (int position = 0; position < token.length(); position++) {
            String changed = changedAt(position, token);
            assertRefused(ErrorCode.ACCESS_TOKEN_INVALID, () -> tokens().verify(changed, NOW));
        }
    }

    @Test
    void a_token_that_was_cut_off_or_goes_on_is_invalid() {
        String token = tokens().issue(ALICE, AccessTokenLifetime.STANDARD, NOW);

        for (int length = 0; length < token.length(); length += 5) {
            String cut = token.substring(0, length);
            assertRefused(ErrorCode.ACCESS_TOKEN_INVALID, () -> tokens().verify(cut, NOW));
        }
        assertRefused(ErrorCode.ACCESS_TOKEN_INVALID, () -> tokens().verify(token + "AAAA", NOW));
        assertRefused(ErrorCode.ACCESS_TOKEN_INVALID, () -> tokens().verify(token + ".AAAA", NOW));
    }

    @Test
    void a_changed_token_is_invalid_rather_than_expired() {
        String token = tokens().issue(ALICE, AccessTokenLifetime.STANDARD, NOW);
        String changed = changedAt(token.length() - 1, token);

        assertRefused(ErrorCode.ACCESS_TOKEN_INVALID, () -> tokens().verify(changed, NOW.plus(Duration.ofDays(1))));
    }

    /** Flips the highest bit of the character, which counts in every character of a base64url text, even the last. */
    private static String changedAt(int position, String token) {
        int index = BASE64URL.indexOf(token.charAt(position));
        char other = index < 0 ? 'A' : BASE64URL.charAt(index ^ 32);
        return token.substring(0, position) + other + token.substring(position + 1);
    }
}
