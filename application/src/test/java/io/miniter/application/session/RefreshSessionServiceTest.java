package io.miniter.application.session;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.miniter.application.shared.Actor;
import io.miniter.application.shared.RefusalWithEffect;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Role;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.RefreshToken;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.session.UserAgent;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class RefreshSessionServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final RefreshSession refreshSession = new RefreshSessionService(
            world.sessions(), world.accountViews(), world.refreshTokens(), world.accessTokens(), world.clock());
    private final Account alice = world.scene().account("alice");
    private final RefreshToken first = world.refreshTokens().create();
    private final Session session = begin(first);

    @Test
    void both_tokens_are_new() {
        SessionTokens once = refreshSession.refreshSession(first);
        SessionTokens twice = refreshSession.refreshSession(once.refreshToken());

        assertThat(once.refreshToken()).isNotEqualTo(first);
        assertThat(twice.refreshToken()).isNotEqualTo(once.refreshToken()).isNotEqualTo(first);
        assertThat(twice.accessToken()).isNotEqualTo(once.accessToken());
    }

    @Test
    void the_access_token_proves_the_same_account_through_the_same_session() {
        SessionTokens tokens = refreshSession.refreshSession(first);

        assertThat(world.accessTokens()
                        .verify(tokens.accessToken(), world.clock().instant()))
                .isEqualTo(new Actor(alice.id(), session.id()));
    }

    @Test
    void the_access_token_lives_for_the_standard_time() {
        SessionTokens tokens = refreshSession.refreshSession(first);
        Instant now = world.clock().instant();
        Duration standard = AccessTokenLifetime.STANDARD.value();

        assertThat(tokens.lifetime()).isEqualTo(AccessTokenLifetime.STANDARD);
        assertThat(world.accessTokens()
                        .verify(tokens.accessToken(), now.plus(standard))
                        .accountId())
                .isEqualTo(alice.id());
        assertRefused(
                ErrorCode.ACCESS_TOKEN_EXPIRED,
                () -> world.accessTokens()
                        .verify(tokens.accessToken(), now.plus(standard).plusSeconds(1)));
    }

    @Test
    void the_account_is_answered_as_its_owner_sees_it_now() {
        world.scene().tweet(alice, "hello");

        SessionTokens tokens = refreshSession.refreshSession(first);

        assertThat(tokens.account().email()).isEqualTo("alice@example.com");
        assertThat(tokens.account().role()).isEqualTo(Role.MEMBER);
        assertThat(tokens.account().tweets()).isEqualTo(1);
    }

    @Test
    void a_session_goes_on_from_token_to_token() {
        RefreshToken token = first;
        for (int refresh = 0; refresh < 10; refresh++) {
            token = refreshSession.refreshSession(token).refreshToken();
        }

        assertThat(token.family()).isEqualTo(first.family());
        assertThat(stored(token).expects(world.refreshTokens().hash(token))).isTrue();
    }

    @Test
    void a_refresh_is_a_use_and_no_new_beginning() {
        world.clock().advance(Duration.ofDays(3));
        RefreshToken next = refreshSession.refreshSession(first).refreshToken();

        assertThat(stored(next).lastUsedAt()).isEqualTo(world.clock().instant());
        assertThat(stored(next).createdAt()).isEqualTo(session.createdAt());
    }

    @Test
    void a_token_that_is_used_twice_ends_the_session_for_good() {
        refreshSession.refreshSession(first);

        assertReused(first);
        assertThat(world.sessions().exists(session.id(), alice.id())).isFalse();
        assertThat(world.endedSessions().contains(session.id())).isTrue();
    }

    @Test
    void the_effect_of_a_second_use_outlives_the_refusal() {
        refreshSession.refreshSession(first);

        assertThat(catchThrowableOfType(RefusalWithEffect.class, () -> refreshSession.refreshSession(first)))
                .isNotNull();
    }

    @Test
    void after_a_second_use_no_token_of_the_session_is_any_good() {
        RefreshToken second = refreshSession.refreshSession(first).refreshToken();
        RefreshToken third = refreshSession.refreshSession(second).refreshToken();
        assertReused(first);

        assertRefused(ErrorCode.REFRESH_TOKEN_INVALID, () -> refreshSession.refreshSession(third));
        assertRefused(ErrorCode.REFRESH_TOKEN_INVALID, () -> refreshSession.refreshSession(second));
        assertRefused(ErrorCode.REFRESH_TOKEN_INVALID, () -> refreshSession.refreshSession(first));
    }

    @Test
    void any_earlier_token_gives_a_second_use_away_however_old() {
        RefreshToken token = first;
        for (int refresh = 0; refresh < 5; refresh++) {
            token = refreshSession.refreshSession(token).refreshToken();
        }

        assertReused(first);
    }

    @Test
    void a_family_with_a_secret_that_was_never_given_out_ends_the_session_too() {
        assertReused(new RefreshToken(first.family(), "x".repeat(43)));
        assertThat(world.sessions().exists(session.id(), alice.id())).isFalse();
    }

    @Test
    void a_second_use_ends_no_other_session() {
        RefreshToken elsewhere = world.refreshTokens().create();
        Session other = begin(elsewhere);
        refreshSession.refreshSession(first);
        assertReused(first);

        assertThat(world.sessions().exists(other.id(), alice.id())).isTrue();
        assertThat(refreshSession.refreshSession(elsewhere).account().id())
                .isEqualTo(alice.id().value());
    }

    @Test
    void a_token_of_no_session_is_invalid() {
        RefreshToken unknown = world.refreshTokens().create();

        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> refreshSession.refreshSession(unknown));

        assertThat(refusal.code()).isEqualTo(ErrorCode.REFRESH_TOKEN_INVALID);
        assertThat(refusal).isNotInstanceOf(RefusalWithEffect.class);
        assertThat(world.sessions().exists(session.id(), alice.id())).isTrue();
    }

    @Test
    void a_secret_without_its_family_is_invalid() {
        assertRefused(
                ErrorCode.REFRESH_TOKEN_INVALID,
                () -> refreshSession.refreshSession(new RefreshToken("x".repeat(43), first.secret())));
        assertThat(world.sessions().exists(session.id(), alice.id())).isTrue();
    }

    @Test
    void a_token_of_a_session_that_has_ended_is_invalid() {
        world.sessions().end(session.id(), alice.id());

        assertRefused(ErrorCode.REFRESH_TOKEN_INVALID, () -> refreshSession.refreshSession(first));
    }

    @Test
    void a_token_of_an_account_that_is_gone_is_invalid() {
        world.accounts().remove(alice.id());

        assertRefused(ErrorCode.REFRESH_TOKEN_INVALID, () -> refreshSession.refreshSession(first));
    }

    @Test
    void a_session_can_be_refreshed_until_it_is_idle() {
        world.clock().advance(Session.IDLE_LIMIT);

        assertThat(refreshSession.refreshSession(first).account().id())
                .isEqualTo(alice.id().value());
    }

    @Test
    void an_idle_session_has_ended() {
        world.clock().advance(Session.IDLE_LIMIT.plusMillis(1));

        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> refreshSession.refreshSession(first));

        assertThat(refusal.code()).isEqualTo(ErrorCode.SESSION_ENDED);
        assertThat(refusal).isNotInstanceOf(RefusalWithEffect.class);
    }

    @Test
    void each_refresh_begins_the_idle_time_anew() {
        RefreshToken token = first;
        for (int month = 0; month < 12; month++) {
            world.clock().advance(Session.IDLE_LIMIT);
            token = refreshSession.refreshSession(token).refreshToken();
        }

        assertThat(stored(token).lastUsedAt()).isEqualTo(world.clock().instant());
    }

    @Test
    void a_second_use_is_noticed_in_an_idle_session_too() {
        refreshSession.refreshSession(first);
        world.clock().advance(Session.IDLE_LIMIT.multipliedBy(2));

        assertReused(first);
    }

    private void assertReused(RefreshToken token) {
        assertRefused(ErrorCode.REFRESH_TOKEN_REUSED, () -> refreshSession.refreshSession(token));
    }

    private Session begin(RefreshToken token) {
        Session begun = Session.start(
                new SessionId(world.ids().next()),
                alice.id(),
                world.refreshTokens().hash(token),
                UserAgent.UNKNOWN,
                world.clock().instant());
        world.sessions().add(begun, alice.passwordHash());
        return begun;
    }

    private Session stored(RefreshToken token) {
        return world.sessions()
                .findForRefresh(world.refreshTokens().hash(token))
                .orElseThrow();
    }
}
